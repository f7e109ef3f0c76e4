"""What the structure tests share: walking the tree, and the comments and literals of a C++ file."""
import os
import re

KEPT = (".h", ".cpp", ".cmake", ".txt", ".md", ".json", ".py", ".sh", ".sql", ".yml", ".xml", ".desktop", ".service",
        ".qss", ".ts", ".html")
TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | R"(?P<mark>[^(\s"]*)\((?P<raw>.*?)\)(?P=mark)"
      | "(?P<text>(?:\\.|[^"\\\n])*)"
      | (?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'""", re.S | re.X)


def files_in(root, *folders, ends=KEPT):
    """Relative paths, sorted. A folder may also be a file."""
    found = []
    for folder in folders:
        top = os.path.join(root, folder)
        if os.path.isfile(top):
            found.append(folder)
        for here, inside, names in os.walk(top):
            inside[:] = [name for name in inside if name not in ("build", "node_modules", ".git", "__pycache__")]
            found += [os.path.relpath(os.path.join(here, name), root) for name in names if name.endswith(ends)]
    return sorted(found)


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def comments(text):
    for token in TOKEN.finditer(text):
        if token["comment"]:
            yield token.start(), token["comment"]


def literals(text):
    """(offset, words, whether it stands in tr())."""
    for token in TOKEN.finditer(text):
        words = token["raw"] if token["raw"] is not None else token["text"]
        if words is not None:
            before = text[max(0, token.start() - 80):token.start()].rstrip().removesuffix("u").rstrip()
            yield token.start(), words, re.search(r"(\btr|TRANSLATE_NOOP|translate)\s*\([^()]*$", before) is not None


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1
