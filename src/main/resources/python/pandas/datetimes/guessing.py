"""The pattern of strptime that a text's parts follow, found by what each part of the moment it names looks like."""

import datetime as _dt
import re

# What a part may be, in the order in which it is looked for; several in one are written without anything between.
_WHOLE = (("%Y%m%d%H%M%S", "ymdHMS"), ("%Y%m%d%H%M", "ymdHM"), ("%Y%m%d%H", "ymdH"), ("%Y%m%d", "ymd"))
_DATE = (("%Y", "y"), ("%B", "m"), ("%b", "m"), ("%m", "m"), ("%d", "d"))
_TIME = (("%H%M%S", "HMS"), ("%H%M", "HM"), ("%H", "H"), ("%M", "M"), ("%S", "S"))
_WORDS = (("%Z", "z"), ("%a", "w"), ("%A", "w"), ("%p", "p"))
_PARTS = re.compile(r"\d+|[A-Za-z]+|\s+|.", re.DOTALL)
_BARE = re.compile(r"(\d{4}-?\d{2}-?\d{2})[T ](\d{2})(\d{2})?(\d{2})?(Z?)$")
_OFFSET = re.compile(r"Z$|[+-]\d{2}:?\d{2}$|[+-]\d{2}$")


def guess_format(text, dayfirst=False):
    """The pattern, or None where some number is no part of the moment, or year, month or day are missing."""
    whole = re.fullmatch(r"(\d{4})(?:-(\d{2}))?", text)
    if whole is not None and (whole[2] is None or 1 <= int(whole[2]) <= 12):
        return "%Y-%m" if whole[2] else "%Y"
    if dayfirst and re.search(r"\d{8}", text):
        return None
    moment = _moment(text, dayfirst)
    if moment is None:
        return None
    order = _DATE if not dayfirst else (_DATE[0], _DATE[4], *_DATE[1:4])
    candidates = (*_WHOLE, *order, *_TIME, *_WORDS)
    parts, told = _split(text, moment)
    used = set("S" if one == "%S.%f" else "z" for one in told if one)
    for directive, kinds in candidates:
        if used & set(kinds):
            continue
        written = _written(moment, directive)
        for at, part in enumerate(parts):
            if told[at] is None and part.isalnum() and written == (part.zfill(2) if part.isdigit() and directive != "%Y" else part):
                told[at] = directive
                used.update(kinds)
                break
    if any(one is None and part.isdigit() for one, part in zip(told, parts)):
        return None
    if not {"y", "m", "d"} <= used:
        return None
    format = "".join(part.replace("%", "%%") if one is None else one for one, part in zip(told, parts))
    if (
        format.lstrip()[:2] == "%Y"
        and "%d" in format
        and not dayfirst
        and format.find("%d") < max(format.find(one) for one in ("%m", "%b", "%B"))
    ):
        return None
    return format.replace("%H", "%I") if "p" in used else format


def _split(text, moment):
    """The parts of a text, and the directives of those that are told by where they stand: a fraction, and an offset at the end."""
    parts, told, at, timed = [], [], 0, False
    while at < len(text):
        if timed and moment.tzinfo is not None and _OFFSET.match(text, at):
            return [*parts, text[at:]], [*told, "%z"]
        part = _PARTS.match(text, at)[0]
        at += len(part)
        directive = None
        if part.isdigit() and parts and parts[-1] in (":", "T"):
            timed = True
            fraction = re.match(r"\.\d+", text[at:])
            if fraction is not None and parts[-1] == ":" and part.zfill(2) == moment.strftime("%S"):
                directive = "%S.%f"
                at += len(fraction[0])
        parts.append(part)
        told.append(directive)
    return parts, told


def _written(moment, directive):
    if directive == "%Y":
        return f"{moment.year:04d}"
    if directive == "%Z":
        return "UTC" if moment.tzinfo is _dt.timezone.utc else None
    return moment.strftime(directive)


def _moment(text, dayfirst):
    """The moment that a text names, read as dateutil reads it; None where it names none."""
    from .free_text import read

    bare = _BARE.match(text)
    if bare is not None:
        text = f"{bare[1]} {bare[2]}:{bare[3] or '00'}:{bare[4] or '00'}{bare[5]}"
    try:
        seconds, nanosecond, offset, _ = read(text.strip(), dayfirst, False)
        moment = _dt.datetime(1970, 1, 1) + _dt.timedelta(seconds=seconds, microseconds=nanosecond // 1000)
    except (ValueError, OverflowError):
        return None
    return (
        moment
        if offset is None
        else moment.replace(tzinfo=_dt.timezone.utc if not offset else _dt.timezone(_dt.timedelta(seconds=offset)))
    )
