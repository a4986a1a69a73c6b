"""Prints docs/reference/names.md: which of the names that pandas and numpy have, by ``listed``, are there in this facade."""
import importlib
import warnings

import numpy
import pandas

warnings.simplefilter("ignore")

HEAD = """# Names of pandas and numpy

Every public name of pandas 2.2 and numpy 2 and whether it is there, made from the code by `src/test/oracle/facade names`; a test keeps
it true. A name that is not there raises an error that names it: `NotImplementedError` where pandas or numpy have a function,
`AttributeError` or `ImportError` else. That a name is there does not say that every argument of it is: one that is not raises
`NotImplementedError` by its own name.
"""


def scopes():
    """Title, module or expression, and names."""
    for line in listed.strip().splitlines():
        if line.startswith("# "):
            title, expression = line[2:].split(" = ", 1)
            found = title, expression, []
            yield found
        else:
            found[2].append(line)


def scope_of(title, expression):
    try:
        if title == expression:
            importlib.import_module(expression)
    except ImportError:
        pass  # A module that is only an attribute of another.
    try:
        return eval(expression)
    except (AttributeError, ImportError, NotImplementedError):
        return None


def is_there(scope, name):
    try:
        return not getattr(getattr(scope, name), "sandframe_missing", False)
    except (AttributeError, ImportError, NotImplementedError):
        return False
    except ValueError:
        return True  # It is there, and has no value for this one.


def wrapped(names):
    """Lines of at most 132 characters."""
    lines, line = [], ""
    for number, name in enumerate(names):
        word = f"`{name}`" + ("," if number + 1 < len(names) else "")
        if line and len(line) + 1 + len(word) > 132:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def main():
    rows, sections = [], []
    for title, expression, names in list(scopes()):
        scope = scope_of(title, expression)
        there = [name for name in names if scope is not None and is_there(scope, name)]
        missing = [name for name in names if name not in set(there)]
        rows.append((title, len(there), len(names)))
        sections.append(f"## {title}\n")
        if there:
            sections.append(f"There:\n{wrapped(there)}\n")
        if missing:
            sections.append(f"Not there:\n{wrapped(missing)}\n")
    print(HEAD)
    print("| | there | of |\n|---|---|---|")
    for title, there, names in rows:
        print(f"| {title} | {there} | {names} |")
    for library in ("pandas", "numpy"):
        part = [row for row in rows if row[0].startswith("numpy") == (library == "numpy")]
        print(f"| **all of {library}** | {sum(row[1] for row in part)} | {sum(row[2] for row in part)} |")
    print()
    print("\n".join(sections), end="")


main()
