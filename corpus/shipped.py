"""Where the files are that come with the package. By this module's own place, not by the package's name: a folder of that name beside a script hides the
package's own where it is installed for development (PEP 660 finders are asked after the path)."""

from __future__ import annotations

from pathlib import Path

DATA = Path(__file__).parent / "data"
"""Tables that are read at run time."""

SAMPLES = Path(__file__).parent / "samples"
"""The records of an invented conference, for the demonstration and the tests."""
