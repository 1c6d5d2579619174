"""The password file: hashes, its strict reading, and that it is written whole and for its owner only."""

from __future__ import annotations

import base64
import stat
from pathlib import Path

import pytest

from assistant.ui.passwords import checked_password, checked_user, hashed, matches, open_to_others, read_users, write_users
from corpus.errors import SettingsError

CHEAP = 14
MADE = hashed("a lamp in fog", ln=CHEAP)


def test_a_password_meets_its_own_hash_and_no_other() -> None:
    assert matches("a lamp in fog", MADE)
    assert not matches("a lamp in fog ", MADE)
    assert not matches("", MADE)


def test_equal_passwords_have_different_hashes() -> None:
    assert hashed("a lamp in fog", ln=CHEAP) != MADE


def test_the_hash_is_scrypt_as_published() -> None:
    # RFC 7914, section 12, the vector of N=16384, r=8, p=1, with its password and salt.
    digest = bytes.fromhex("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887")
    salt, made = (base64.b64encode(value).decode().rstrip("=") for value in (b"SodiumChloride", digest))
    assert matches("pleaseletmein", f"$scrypt$ln=14,r=8,p=1${salt}${made}")


def test_one_password_typed_on_two_keyboards_is_one() -> None:
    composed, decomposed = "caf\u00e9 du port", "cafe\u0301 du port"
    assert matches(decomposed, hashed(composed, ln=CHEAP))


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "users"
    users = {"ana": MADE, "Ольга": MADE, "张伟": MADE}
    write_users(file, users)
    assert read_users(file) == users
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["users"]


def test_writing_keeps_the_file_behind_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    write_users(real, {"ana": MADE})
    link.symlink_to(real)
    write_users(link, {"bruno": MADE})
    assert link.is_symlink()
    assert list(read_users(real)) == ["bruno"]


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    taken = tmp_path / "users"
    taken.mkdir()
    with pytest.raises(OSError, match="users"):
        write_users(taken, {"ana": MADE})
    assert list(tmp_path.iterdir()) == [taken]


@pytest.mark.parametrize(
    "line",
    [
        "ana", "ana:", ":" + MADE, "ana:secret", f" ana:{MADE}", f"ana:{MADE} ", f"ana: {MADE}", "", f"#ana:{MADE}", f"a\tb:{MADE}", f"{'x' * 65}:{MADE}",
        "ana:" + MADE.replace("ln=14", "ln=30"), "ana:" + MADE.replace("ln=14", "ln=1"), "ana:" + MADE.replace("r=8", "r=99"), "ana:" + MADE.replace("scrypt", "md5"),
        "ana:" + MADE[:-20],
    ],
)  # fmt: skip
def test_a_line_that_is_none_is_told_by_its_number(tmp_path: Path, line: str) -> None:
    file = tmp_path / "users"
    file.write_text(f"bruno:{MADE}\n{line}\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="line 2") as caught:
        read_users(file)
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value), "what stands in a password file is not shown"


def test_a_user_stands_in_it_once(tmp_path: Path) -> None:
    file = tmp_path / "users"
    file.write_text(f"ana:{MADE}\nana:{MADE}\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="line 2: ana stands there twice"):
        read_users(file)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"x" * 1_000_001])
def test_another_file_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "users"
    file.write_bytes(content)
    with pytest.raises(SettingsError, match="password file"):
        read_users(file)


def test_a_missing_file_names_the_command_that_makes_one(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="rapporteur password"):
        read_users(tmp_path / "users")


@pytest.mark.parametrize("password", ["", "short", "x" * 1025, "with a\x00 control"])
def test_a_password_that_cannot_be_one(password: str) -> None:
    with pytest.raises(SettingsError, match="password"):
        checked_password(password)


@pytest.mark.parametrize("user", ["", "a:b", " a", "a ", "a\nb", "#a", "x" * 65, "a\u202eb"])
def test_a_name_that_cannot_be_one(user: str) -> None:
    with pytest.raises(SettingsError, match="user"):
        checked_user(user)


def test_a_file_that_others_may_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "users"
    write_users(file, {"ana": MADE})
    assert not open_to_others(file)
    file.chmod(0o640)
    assert open_to_others(file)
