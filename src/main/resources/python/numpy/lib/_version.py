"""``NumpyVersion``: version texts that compare as numpy's releases follow each other."""

import re


class NumpyVersion:
    """A version of numpy, release candidates and development versions included."""

    __module__ = "numpy.lib"
    __hash__ = None

    def __init__(self, vstring):
        self.vstring = vstring
        found = re.match(r"\d+\.\d+\.\d+", vstring)
        if not found:
            raise ValueError("Not a valid numpy version string")
        self.version = found.group()
        self.major, self.minor, self.bugfix = [int(part) for part in self.version.split(".")]
        end = found.end()
        stages = [re.match(rf"{mark}\d", vstring[end:]) for mark in ("a", "b", "rc")]
        found = [each for each in stages if each is not None]
        self.pre_release = found[0].group() if found else "final" if len(vstring) == end else ""
        self.is_devversion = bool(re.search(r".dev", vstring))

    def _compare(self, other):
        if not isinstance(other, (str, NumpyVersion)):
            raise ValueError("Invalid object to compare with NumpyVersion.")
        if isinstance(other, str):
            other = NumpyVersion(other)
        mine, theirs = (self.major, self.minor, self.bugfix), (other.major, other.minor, other.bugfix)
        if mine != theirs:
            return 1 if mine > theirs else -1
        if self.pre_release != other.pre_release:
            if "final" in (self.pre_release, other.pre_release):
                return 1 if self.pre_release == "final" else -1
            return 1 if self.pre_release > other.pre_release else -1
        if self.is_devversion == other.is_devversion:
            return 0
        return -1 if self.is_devversion else 1

    def __lt__(self, other):
        return self._compare(other) < 0

    def __le__(self, other):
        return self._compare(other) <= 0

    def __eq__(self, other):
        return self._compare(other) == 0

    def __ne__(self, other):
        return self._compare(other) != 0

    def __gt__(self, other):
        return self._compare(other) > 0

    def __ge__(self, other):
        return self._compare(other) >= 0

    def __repr__(self):
        return f"NumpyVersion({self.vstring})"
