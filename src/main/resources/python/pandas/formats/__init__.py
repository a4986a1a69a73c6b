"""Series, frames and indexes as text, HTML, LaTeX and Markdown."""
