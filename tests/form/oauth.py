"""OAuth 2 for a public client as Gitea has it: an authorization code, bound to its asker by PKCE (RFC 7636)."""

import base64
import hashlib
import secrets
from collections.abc import Mapping
from urllib.parse import urlencode

CLIENT = "form-of-the-district"
CHALLENGE = "code_challenge"


class DeniedError(Exception):
    """A request that OAuth does not grant; the text is the error of RFC 6749."""


class Authority:
    """Knows one client and its address of return; hands out codes that work once, and tokens."""

    def __init__(self, returns_to: str) -> None:
        self.returns_to = returns_to
        self._asked: dict[str, dict[str, str]] = {}
        self._tokens: set[str] = set()

    def ask(self, query: Mapping[str, str]) -> dict[str, str]:
        """What a person is asked to grant; it travels through their page.

        :raises DeniedError: when the client, its address of return or the challenge is not as registered.
        """
        if query.get("client_id") != CLIENT:
            raise DeniedError("unauthorized_client")
        if query.get("redirect_uri") != self.returns_to:
            raise DeniedError("invalid_redirect_uri")
        if query.get("response_type") != "code":
            raise DeniedError("unsupported_response_type")
        if query.get("code_challenge_method") != "S256" or not query.get(CHALLENGE):
            raise DeniedError("PKCE is required for public clients")
        return {name: query.get(name, "") for name in ("state", CHALLENGE)}

    def grant(self, asked: Mapping[str, str]) -> str:
        """The address with a code to which the person's browser returns."""
        code = secrets.token_urlsafe(16)
        self._asked[code] = dict(asked)
        return f"{self.returns_to}?{urlencode({'code': code, 'state': asked['state']})}"

    def token(self, form: Mapping[str, str]) -> str:
        """A token for a code and the secret from which its challenge was made.

        :raises DeniedError: when one of them is wrong, or the code was used before.
        """
        asked = self._asked.pop(form.get("code", ""), None)
        registered = (form.get("client_id"), form.get("redirect_uri")) == (CLIENT, self.returns_to)
        if asked is None or not registered or form.get("grant_type") != "authorization_code":
            raise DeniedError("invalid_grant")
        if challenge(form.get("code_verifier", "")) != asked[CHALLENGE]:
            raise DeniedError("invalid_grant")
        token = secrets.token_urlsafe(24)
        self._tokens.add(token)
        return token

    def knows(self, header: str) -> bool:
        """Whether a header ``Authorization`` bears a token of ours."""
        return header.partition(" ")[2] in self._tokens


def challenge(verifier: str) -> str:
    """The challenge ``S256`` of a verifier."""
    digest = hashlib.sha256(verifier.encode("ascii", "replace")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
