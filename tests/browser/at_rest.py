"""Looking for words in the files that a browser keeps."""

from contextlib import suppress
from pathlib import Path

ENCODINGS = ('utf-8', 'utf-16-le', 'utf-16-be')


def found(profile: Path, *words: str) -> list[str]:
    """The files of a profile, each with a word that can be read in it.

    Args:
        profile: the folder; its browser was ended.
        words: what is looked for; many that begin alike take no longer than one.
    """
    while True:
        # a browser that was closed goes on tidying up for a moment
        with suppress(FileNotFoundError):
            files = [file for file in profile.rglob('*') if file.is_file() and not file.is_symlink()]
            return [f'{file}: {word}' for file in files for word in _readable(file.read_bytes(), words)]


def _readable(data: bytes, words: tuple[str, ...]) -> list[str]:
    stems = {word[:3] for word in words}
    encodings = [encoding for encoding in ENCODINGS if any(stem.encode(encoding) in data for stem in stems)]
    return [word for word in words if any(word.encode(encoding) in data for encoding in encodings)]
