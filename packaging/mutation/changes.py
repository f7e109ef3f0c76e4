"""The small changes that packaging/mutate.py tries, and a text with a switch in the place of each of them.

Switched, all changes of a file are compiled at once and a test program picks one by its number in ALONGSIDE_MUTANT. An
operator stays and gets a tag behind it: a < b becomes a < At<17>() < b, which binds alike and takes its operands alike.
A number or a word becomes pick<17>(2, 3). An and or an or stands beside itself, the whole condition: on(17) ? (a || b)
: (a && b). What is worked out while compiling keeps what it was: nothing can notice such a change in a switched text.
"""
import hashlib
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EQUAL = ROOT / "packaging/mutants-equal.txt"

# Comments, texts and preprocessor lines are never changed; then what may be, each with what takes its place.
# Operators stand between spaces, as clang-format puts them: what is left are templates, references and signs.
TOKEN = re.compile(r"""
    (?P<skip>//[^\n]*|/\*.*?\*/|(?:(?<=\n)|^)[ \t]*\#[^\n]*|u?8?"(?:\\.|[^"\\])*"(?:_[a-z0-9]+)?|u?'(?:\\.|[^'\\])'|\btemplate\s*<[^>]*>)
  | (?P<pair>(?<=\s)(?:<=|>=|==|!=|&&|\|\||\+=|-=|<|>|\+|-)(?=\s))
  | (?P<tri>\bTri::(?:Yes|No|NotYetKnown)\b)
  | (?P<bool>\b(?:true|false)\b)
  | (?P<number>(?<![\w.'])\d+(?![\w.']))
""", re.X | re.S)
INSTEAD = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&", "+": "-", "-": "+",
           "+=": "-=", "-=": "+=", "Tri::Yes": "Tri::No", "Tri::No": "Tri::Yes", "Tri::NotYetKnown": "Tri::Yes",
           "true": "false", "false": "true"}

SWITCH = "alongside_mutant.h"
SWITCH_TEXT = """#pragma once
#include <cstdlib>
#include <type_traits>

namespace alongside_mutant {

inline int active()
{
    static const int number = std::getenv("ALONGSIDE_MUTANT") ? std::atoi(std::getenv("ALONGSIDE_MUTANT")) : 0;
    return number;
}

constexpr bool on(int number) { return !std::is_constant_evaluated() && active() == number; }

template <int N, class T> constexpr T pick(T original, T changed) { return on(N) ? changed : original; }

template <int N> struct At {};

#define ALONGSIDE_CHANGED(name, op, other)                                                                             \\
    template <int N, class A> struct name { const A& a; };                                                             \\
    template <int N, class A> constexpr name<N, A> operator op(const A& a, At<N>) { return {a}; }                      \\
    template <int N, class A, class B> constexpr auto operator op(name<N, A> left, const B& b)                         \\
    {                                                                                                                  \\
        using Original = std::decay_t<decltype(left.a op b)>;                                                          \\
        static_assert(std::is_convertible_v<decltype(left.a other b), Original>);                                      \\
        return on(N) ? Original(left.a other b) : Original(left.a op b);                                               \\
    }
ALONGSIDE_CHANGED(Less, <, <=)
ALONGSIDE_CHANGED(AtMost, <=, <)
ALONGSIDE_CHANGED(More, >, >=)
ALONGSIDE_CHANGED(AtLeast, >=, >)
ALONGSIDE_CHANGED(Same, ==, !=)
ALONGSIDE_CHANGED(Other, !=, ==)
ALONGSIDE_CHANGED(Plus, +, -)
ALONGSIDE_CHANGED(Minus, -, +)

template <int N, class B> struct Step { const B& b; };
template <int N, class B> constexpr Step<N, B> operator+=(At<N>, const B& b) { return {b}; }
template <int N, class B> constexpr Step<N, B> operator-=(At<N>, const B& b) { return {b}; }
template <int N, class A, class B> constexpr A& operator+=(A& a, Step<N, B> step)
{
    on(N) ? void(a -= step.b) : void(a += step.b);
    return a;
}
template <int N, class A, class B> constexpr A& operator-=(A& a, Step<N, B> step)
{
    on(N) ? void(a += step.b) : void(a -= step.b);
    return a;
}

} // namespace alongside_mutant
"""


class Mutant:
    def __init__(self, path, text, at, old):
        self.path, self.text, self.at, self.old = path, text, at, old
        self.new = INSTEAD.get(old) or str(int(old) + 1)
        self.line = text.count("\n", 0, at) + 1
        start = text.rfind("\n", 0, at) + 1
        self.column = at - start + 1
        self.source = text[start:text.find("\n", at)].strip()
        before = [one.group() for one in TOKEN.finditer(text[start:at]) if not one["skip"]]
        times = before.count(old) + 1
        self.change = f"{old} -> {self.new}" + (f" #{times}" if times > 1 else "")
        self.key = f"{path}:{hashlib.sha256(text.encode()).hexdigest()[:16]}:{at}"

    def mutated(self, start=0, end=None):
        return self.text[start:self.at] + self.new + self.text[self.at + len(self.old):end]

    def __str__(self):
        return f"{self.path}:{self.line}:{self.column}: {self.change}    {self.source}"


def mutants_of(path):
    text = (ROOT / path).read_text(encoding="utf-8")
    return [Mutant(path, text, found.start(), found.group()) for found in TOKEN.finditer(text) if not found["skip"]]


def files_named(names):
    for name in names or ["core/rules"]:
        path = (ROOT / name).resolve()
        found = sorted([*path.rglob("*.cpp"), *path.rglob("*.h")]) if path.is_dir() else [path]
        yield from (one.relative_to(ROOT).as_posix() for one in found)


def equal_ones():
    """Blocks of four lines: file, the line of code, the change, why nobody can see it."""
    if not EQUAL.exists():
        return {}
    text = "\n".join(line for line in EQUAL.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    blocks = [block.strip().splitlines() for block in re.split(r"\n\s*\n", text) if block.strip()]
    for block in blocks:
        if len(block) != 4:
            sys.exit(f"{EQUAL.name}: a block has {len(block)} lines and not four: {block[0]}")
    return {tuple(part.strip() for part in block[:3]): block[3].strip() for block in blocks}


END = re.compile(r"[,;?]|(?<!:):(?!:)|(?<![=<>!])=(?!=)")


def condition(code, at):
    """From where to where the condition goes that the and or the or at `at` stands in. `code`: no comments, no texts."""
    start, depth = at, 0
    while start > 0:
        before = code[start - 1]
        if before in ")]}":
            depth += 1
        elif before in "([{":
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and (END.match(code, start - 1) or re.search(r"\breturn$", code[max(0, start - 8):start])):
            break
        start -= 1
    end = at + 2
    depth = 0
    while end < len(code):
        if code[end] in "([{":
            depth += 1
        elif code[end] in ")]}":
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and END.match(code, end):
            break
        end += 1
    return start, end


def edits_for(one, number, code):
    """What the switch for one change does to the text: where, how much is replaced, by what; and which comes first."""
    if one.old in ("&&", "||"):
        start, end = condition(code, one.at)
        changed = one.mutated(start, end)
        return [(start, start - end, 0, f"(alongside_mutant::on({number}) ? (\n{changed}\n) : ("), (end, 0, 0, "))")]
    if one.old in ("+=", "-="):
        tag = f"{one.old} alongside_mutant::At<{number}>() {one.old}"
    elif one.old in INSTEAD and not one.old[0].isalpha():
        tag = f"{one.old} alongside_mutant::At<{number}>() {one.old}"
    else:
        tag = f"alongside_mutant::pick<{number}>({one.old}, {one.new})"
    return [(one.at, 0, len(one.old), tag)]


class Switched:
    """A file with switches for those of its changes that can have one."""

    def __init__(self, numbered):
        self.numbered = dict(numbered)
        self.text = next(iter(self.numbered.values())).text

    def drop(self, numbers):
        for number in numbers:
            self.numbered.pop(number, None)

    def render(self):
        """The text; each switch begins a line, so that a message of the compiler leads to it."""
        code = TOKEN.sub(lambda found: re.sub(r"[^\n]", " ", found.group()) if found["skip"] else found.group(), self.text)
        edits = sorted((*edit, number) for number, one in self.numbered.items() for edit in edits_for(one, number, code))
        out, at, self.lines = f'#include "{SWITCH}"\n', 0, []
        for where, _, length, put, number in edits:
            out += self.text[at:where] + "\n"
            first = out.count("\n") + 1
            out += put
            self.lines.append((first, first + put.count("\n"), number))
            at = where + length
        return out + self.text[at:]

    def at_line(self, line):
        """The switches on a line of the rendered text; else the last one before it."""
        on = {number for first, last, number in self.lines if first <= line <= last}
        before = [number for first, _, number in self.lines if first < line]
        return on or set(before[-1:])
