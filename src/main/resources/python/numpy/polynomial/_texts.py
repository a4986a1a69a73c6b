"""Polynomials as text: with raised and lowered digits, in plain characters, and for LaTeX."""

from numbers import Real

from .polyutils import format_float


class Texts:
    """How a polynomial is written."""

    basis_name = None
    _superscript_mapping = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
    _subscript_mapping = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
    _use_unicode = True

    def __repr__(self):
        coef, domain, window = [repr(each)[6:-1] for each in (self.coef, self.domain, self.window)]
        return f"{self.__class__.__name__}({coef}, domain={domain}, window={window}, symbol='{self.symbol}')"

    def __str__(self):
        return self._text(self._str_term_unicode if self._use_unicode else self._str_term_ascii)

    def __format__(self, spec):
        if spec == "":
            return str(self)
        if spec not in ("ascii", "unicode"):
            raise ValueError(
                f"Unsupported format string '{spec}' passed to {self.__class__}.__format__. Valid options are 'ascii' and 'unicode'"
            )
        return self._text(self._str_term_unicode if spec == "unicode" else self._str_term_ascii)

    def _variable(self, number):
        """The variable as it is mapped to the window, and whether that is more than its name."""
        offset, scale = self.mapparms()
        if scale == 1:
            return (self.symbol, False) if offset == 0 else (f"{number(offset)} + {self.symbol}", True)
        scaled = f"{number(scale)}{self.symbol}"
        return (scaled if offset == 0 else f"{number(offset)} + {scaled}", True)

    def _text(self, term):
        """All terms with their signs, on lines that are broken behind a sign."""
        from .._printing import get_printoptions

        variable, composed = self._variable(format_float)
        variable = f"({variable})" if composed else variable
        width = max(get_printoptions()["linewidth"], 1)
        last = len(self.coef) - 1
        made = format_float(self.coef[0])
        start = 0
        for power, c in enumerate(self.coef[1:], 1):
            made += " "
            try:
                text = f"+ {format_float(c, parens=True)}" if c >= 0 else f"- {format_float(-c, parens=True)}"
            except TypeError:
                text = f"+ {c}"
            text += term(str(power), variable)
            if len(made) - start + len(text) + (2 if power < last else 0) >= width:
                made += text[:1] + "\n"
                start, text = len(made), text[2:]
            made += text
        return made

    @classmethod
    def _str_term_unicode(cls, i, arg_str):
        return f"·{cls._named()}{i.translate(cls._subscript_mapping)}({arg_str})"

    @classmethod
    def _str_term_ascii(cls, i, arg_str):
        return f" {cls._named()}_{i}({arg_str})"

    @classmethod
    def _repr_latex_term(cls, i, arg_str, needs_parens):
        return f"{{{cls._named()}}}_{{{i}}}({arg_str})"

    @classmethod
    def _named(cls):
        if cls.basis_name is None:
            raise NotImplementedError("Subclasses must define either a basis_name, or override the terms' texts")
        return cls.basis_name

    @staticmethod
    def _repr_latex_scalar(x, parens=False):
        return rf"\text{{{format_float(x, parens=parens)}}}"

    def _repr_latex_(self):
        number = self._repr_latex_scalar
        variable, composed = self._variable(number)
        parts = []
        for power, c in enumerate(self.coef):
            if power == 0:
                text = number(c)
            elif not isinstance(c, Real):
                text = f" + ({number(c)})"
            elif c >= 0:
                text = f" + {number(c, parens=True)}"
            else:
                text = f" - {number(-c, parens=True)}"
            term = self._repr_latex_term(power, variable, composed)
            if term != "1":
                text += rf"\,{term}"
            parts.append(rf"\color{{LightGray}}{{{text}}}" if c == 0 else text)
        return rf"${self.symbol} \mapsto {''.join(parts)}$"
