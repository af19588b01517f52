"""Links as they are compared: what programs add to them and write now so, now so, is left out."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, urlsplit

from mentorlog.words import line

_LINKEDIN = "linkedin.com"
_AT_LINKEDIN = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)*linkedin\.com(?::\d+)?/+(?:in/+(?P<new>[^/?#]+)|pub/+(?P<old>[^?#]+))",
    re.IGNORECASE,
)


def comparable_link(text: str) -> str:
    """A link without scheme, `www.`, case of the machine, last slash and place on the page.

    Of a person at LinkedIn it is `linkedin.com/in/slug`, however it was written; "" where there is no link.
    """
    if slug := linkedin_slug(text):
        return f"{_LINKEDIN}/in/{slug}"
    host, path, query = _parts(text)
    return f"{host}{path}?{query}" if host and query else f"{host}{path}" if host else ""


def linkedin_slug(text: str) -> str:
    """What names a person at LinkedIn, of any form of the link; "" where it is none."""
    found = _AT_LINKEDIN.match(line(text))
    if not found:
        return ""
    # Of the old form `pub/ann-lee/1/2/3` all of it names one person; behind the new one stands a language.
    named = found["old"] or found["new"]
    return unicodedata.normalize("NFC", line(unquote(named)).strip("/").casefold())


def _parts(text: str) -> tuple[str, str, str]:
    """Machine, path and query of a link; nothing of what is none."""
    link = line(text)
    if "://" not in link:
        link = f"https://{link}"
    try:
        parts = urlsplit(link)
        host, port = parts.hostname or "", parts.port
    except ValueError:  # brackets or a port that are none
        return "", "", ""
    if parts.scheme.casefold() not in ("http", "https") or "." not in host:
        return "", "", ""
    host = host.removeprefix("www.")
    return f"{host}:{port}" if port and port not in (80, 443) else host, parts.path.rstrip("/"), parts.query
