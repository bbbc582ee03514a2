"""What a photo costs: drawn by Pillow and by libvips, and drawn by us without and with our cache. Prints Markdown.

    python bench/photos.py --rounds 9        # libvips only where pyvips is installed

Each program draws a 4000 × 3000 JPEG as three WebPs in processes of its own, one photo after another.
"""

import argparse
import io
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path

from PIL import Image, ImageFilter

from birgemiz.hosts.picture_cache import PictureCache
from birgemiz.model.media import Original
from birgemiz.work import drawn
from birgemiz.writers.images import LONGEST, METHOD, NARROWER, QUALITY

SIZE = (4000, 3000)
"""Pixels of the photo."""

Work = Callable[[bytes], int]
"""Makes a photo fit for the web; gives the number of all bytes made."""


def photo(seed: int = 1) -> bytes:
    """A JPEG of soft patches of colour with grain, the same for a seed; turned by EXIF."""
    dice = random.Random(seed)
    patches = Image.frombytes("RGB", (80, 60), dice.randbytes(80 * 60 * 3)).filter(ImageFilter.GaussianBlur(2))
    scene = patches.resize(SIZE, Image.Resampling.BICUBIC)
    grain = Image.frombytes("RGB", (1000, 750), dice.randbytes(1000 * 750 * 3)).resize(SIZE, Image.Resampling.BICUBIC)
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.blend(scene, grain, 0.12).save(out, "JPEG", quality=90, exif=exif)
    return out.getvalue()


def by_pillow(data: bytes) -> int:
    """As we draw photos, without a cache."""
    images = drawn(Original("", data))
    assert isinstance(images, tuple)
    return sum(len(one.data()) for one in images)


def by_vips(data: bytes) -> int:
    """The same with libvips: the largest from the JPEG, which is shrunk as it is decoded, the others from it.

    The photo has no colour profile, and neither program is asked to turn colours.
    """
    import pyvips  # noqa: PLC0415 - optional

    box = {"height": LONGEST, "size": "down", "fail_on": "truncated"}
    largest = pyvips.Image.thumbnail_buffer(data, LONGEST, **box).copy_memory()
    narrower = (largest.thumbnail_image(width, height=100_000) for width in NARROWER)
    options = {"Q": QUALITY, "effort": METHOD, "keep": "none"}
    return sum(len(one.write_to_buffer(".webp", **options)) for one in (*narrower, largest))


def by_cache(data: bytes) -> int:
    """As a build meets a photo that it saw before, its bytes read: digest, entry, images."""
    images = PictureCache()(Original(blake2b(data, digest_size=32).hexdigest(), data))
    assert isinstance(images, tuple)
    return sum(len(one.data()) for one in images)


PROGRAMS: dict[str, tuple[str, Work]] = {
    "pillow": ("Pillow", by_pillow),
    "vips": ("libvips (pyvips-binary)", by_vips),
    "cache": ("ours, drawn before", by_cache),
}


def measure(program: str, rounds: int) -> str:
    """Milliseconds of processors and of the wall for one photo, kB made; the process's peak and what it had before."""
    data, work = sys.stdin.buffer.read(), PROGRAMS[program][1]
    work(photo_small())
    before = peak_mib()
    made, cpu, wall = work(data), [], []
    for _ in range(rounds):
        begun, clock = time.process_time(), time.perf_counter()
        made = work(data)
        cpu.append((time.process_time() - begun) * 1e3)
        wall.append((time.perf_counter() - clock) * 1e3)
    peak = peak_mib()
    figures = (statistics.median(cpu), min(cpu), statistics.median(wall), made / 1e3, before, peak)
    return " | ".join(f"{figure:,.1f}" if figure < 10 else f"{figure:,.0f}" for figure in figures)


def peak_mib() -> float:
    """The most memory that this process ever held; ``ru_maxrss`` would begin with its parent's."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def photo_small() -> bytes:
    """A photo of few pixels: it loads all code before anything is measured."""
    out = io.BytesIO()
    Image.new("RGB", (16, 12)).save(out, "JPEG")
    return out.getvalue()


def table(rounds: int) -> None:
    """Measure each program in a process of its own, in turn."""
    data = photo()
    print(
        f"{SIZE[0]} × {SIZE[1]}, JPEG of {len(data) / 1e6:.1f} MB, turned by EXIF; medians of {rounds}; "
        f"load {os.getloadavg()[0]:.1f} on {len(os.sched_getaffinity(0))} cores.\n"
    )
    print("| | CPU ms | least CPU ms | wall ms | kB made | MiB before | peak MiB |\n|---|--:|--:|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "XDG_CACHE_HOME": cache}
        for program, (name, _) in PROGRAMS.items():
            if program == "vips" and not find_spec("pyvips"):
                continue
            command = [sys.executable, str(Path(__file__)), "--program", program, "--rounds", str(rounds)]
            for _ in range(2):  # the first run fills the cache
                done = subprocess.run(command, input=data, env=environment, capture_output=True, check=True)
            print(f"| {name} | {done.stdout.decode().strip()} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--program", choices=PROGRAMS, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.program:
        print(measure(chosen.program, chosen.rounds))
    else:
        table(chosen.rounds)


if __name__ == "__main__":
    main()
