#!/bin/sh
# A LibreOffice for the tests: one on the PATH, else Debian's (as root), else none: the tests that need it are skipped.
set -u
have() { command -v "$1" >/dev/null; }
{ have soffice || have libreoffice; } && exit 0
if [ "$(id -u)" = 0 ] && have apt-get; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    libreoffice-writer-nogui libreoffice-calc-nogui fonts-liberation2 poppler-utils && exit 0
fi
echo "LibreOffice: орнатылмады, оны қажет ететін тексерулер өткізілмейді / не установлен, нужные ему проверки пропускаются"
