"""An image as a page shows it: in the width that a screen needs, and only when it comes into view."""

from collections.abc import Callable

from markupsafe import Markup

from birgemiz.model.media import Picture

To = Callable[[str], str]
"""The link from the page to an address of the site."""

SIZES = "(min-width: 60em) 45rem, 100vw"
"""How wide the theme shows an image: a column beside the facts, below them on narrow screens.

A ``rem`` of this attribute is always 16 px, whatever the theme makes of it.
"""


def image_html(picture: Picture, alt: str, to: To) -> Markup:
    """The element that shows a picture; ``to`` links to its addresses, ``alt`` is text or safe HTML."""
    widths = (*picture.narrower, (picture.address, picture.width))
    choice = Markup("")
    if picture.narrower:
        links = ", ".join(f"{to(address)} {width}w" for address, width in widths)
        choice = Markup(' srcset="{}" sizes="{}"').format(links, SIZES)
    return Markup('<img src="{}"{} alt="{}" width="{}" height="{}" loading="lazy" decoding="async">').format(
        to(picture.address), choice, alt, picture.width, picture.height
    )
