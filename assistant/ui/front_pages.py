"""The pages before the chat page (sign-in, full): without scripts, in the browser's language of the six, light or dark as the reader's system is."""

from __future__ import annotations

import base64
import hashlib
from urllib.parse import quote

from assistant.ui.markup import escaped, lang
from corpus.languages import Language

_WORDS: dict[str, dict[Language, str]] = {
    "title": {
        Language.EN: "Sign in", Language.FR: "Connexion", Language.ES: "Iniciar sesión", Language.RU: "Вход", Language.ZH: "登录", Language.AR: "تسجيل الدخول",
    },
    "user": {
        Language.EN: "User name", Language.FR: "Nom d’utilisateur", Language.ES: "Nombre de usuario", Language.RU: "Имя пользователя", Language.ZH: "用户名",
        Language.AR: "اسم المستخدم",
    },
    "password": {
        Language.EN: "Password", Language.FR: "Mot de passe", Language.ES: "Contraseña", Language.RU: "Пароль", Language.ZH: "密码", Language.AR: "كلمة المرور",
    },
    "enter": {
        Language.EN: "Sign in", Language.FR: "Se connecter", Language.ES: "Entrar", Language.RU: "Войти", Language.ZH: "登录", Language.AR: "دخول",
    },
    "wrong": {
        Language.EN: "The user name or the password is wrong.",
        Language.FR: "Le nom d’utilisateur ou le mot de passe est incorrect.",
        Language.ES: "El nombre de usuario o la contraseña no son correctos.",
        Language.RU: "Неверное имя пользователя или пароль.",
        Language.ZH: "用户名或密码错误。",
        Language.AR: "اسم المستخدم أو كلمة المرور غير صحيحة.",
    },
    "wait": {
        Language.EN: "Too many attempts have failed. Try again in {seconds} s.",
        Language.FR: "Trop de tentatives ont échoué. Réessayez dans {seconds} s.",
        Language.ES: "Demasiados intentos fallidos. Inténtelo de nuevo dentro de {seconds} s.",
        Language.RU: "Слишком много неудачных попыток. Повторите через {seconds} с.",
        Language.ZH: "失败次数过多，请在{seconds}秒后重试。",
        Language.AR: "محاولات فاشلة كثيرة. أعد المحاولة بعد {seconds} ثانية.",
    },
    "signed_in": {
        Language.EN: "You are signed in as {user}.",
        Language.FR: "Vous êtes connecté en tant que {user}.",
        Language.ES: "Ha iniciado sesión como {user}.",
        Language.RU: "Вы вошли как {user}.",
        Language.ZH: "您已登录，用户名为{user}。",
        Language.AR: "أنت مسجل الدخول باسم {user}.",
    },
    "leave": {
        Language.EN: "Sign out", Language.FR: "Se déconnecter", Language.ES: "Cerrar sesión", Language.RU: "Выйти", Language.ZH: "退出登录",
        Language.AR: "تسجيل الخروج",
    },
    "full": {
        Language.EN: "The page is full: as many people as it serves are here. Try again in a minute.",
        Language.FR: "La page est complète : elle sert déjà autant de personnes qu’elle le peut. Réessayez dans une minute.",
        Language.ES: "La página está llena: ya atiende a todas las personas que puede. Inténtelo de nuevo dentro de un minuto.",
        Language.RU: "Мест нет: страницу уже открыло предельное число посетителей. Повторите через минуту.",
        Language.ZH: "页面人数已满，请一分钟后重试。",
        Language.AR: "الصفحة ممتلئة: بلغ عدد المستخدمين حده الأقصى. أعد المحاولة بعد دقيقة.",
    },
    "back": {
        Language.EN: "Back to the records", Language.FR: "Retour aux documents", Language.ES: "Volver a los documentos", Language.RU: "Назад к документам",
        Language.ZH: "返回文件", Language.AR: "العودة إلى الوثائق",
    },
}  # fmt: skip

_STYLE = """:root{color-scheme:light dark;--page:#f8fafc;--card:#fff;--ink:#0f172a;--line:#94a3b8;--act:#1d4ed8;--on:#fff;--bad:#b91c1c}
@media (prefers-color-scheme:dark){:root{--page:#0b1220;--card:#172033;--ink:#e2e8f0;--line:#64748b;--act:#93c5fd;--on:#0b1220;--bad:#fca5a5}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1rem;background:var(--page);color:var(--ink);
font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Naskh Arabic","Noto Sans CJK SC",sans-serif}
main{width:100%;max-width:22rem;padding:1.5rem;background:var(--card);border:1px solid var(--line);border-radius:10px}
h1{margin:0 0 1rem;font-size:1.3rem}
label{display:block;margin-bottom:.9rem}
input{display:block;width:100%;margin-top:.25rem;padding:.6rem;font:inherit;color:inherit;background:transparent;border:1px solid var(--line);border-radius:6px}
button{width:100%;padding:.7rem;font:inherit;font-weight:600;color:var(--on);background:var(--act);border:0;border-radius:6px;cursor:pointer}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
.problem{margin:0 0 1rem;color:var(--bad);font-weight:600}
a{color:var(--act)}
"""
_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode("ascii")
POLICY = f"default-src 'none'; style-src 'sha256-{_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
"""The content security policy of this page: nothing but its own style, and no scripts at all."""


def sign_in_html(spoken: Language, after: str, *, wrong: bool = False, wait: int = 0) -> bytes:
    """The form.

    Args:
        after: path and query of what is opened after signing in.
        wrong: whether the last attempt failed.
        wait: seconds until the next attempt is allowed; 0 where it is now.
    """
    said = _say("wait", spoken, seconds=str(wait)) if wait else _say("wrong", spoken) if wrong else ""
    problem = f'<p class="problem" role="alert">{escaped(said)}</p>' if said else ""
    form = (
        f'<form method="post" action="/login?next={escaped(quote(after, safe=""))}">'
        f'<label>{_say("user", spoken)}<input name="username" autocomplete="username" autocapitalize="none" spellcheck="false"'
        ' maxlength="64" dir="auto" required autofocus></label>'
        f'<label>{_say("password", spoken)}<input name="password" type="password" autocomplete="current-password" maxlength="1024" dir="ltr" required></label>'
        f"<button>{_say('enter', spoken)}</button></form>"
    )
    return _page(spoken, problem + form)


def signed_in_html(spoken: Language, user: str) -> bytes:
    """What someone who has signed in finds in the form's place: a way out."""
    told = _say("signed_in", spoken, user=f"<bdi>{escaped(user)}</bdi>")
    return _page(spoken, f'<p>{told}</p>{sign_out_html(spoken)}<p><a href="/">{_say("back", spoken)}</a></p>')


def full_html(spoken: Language) -> bytes:
    """The one line for whom there is no seat."""
    return _page(spoken, f'<p role="alert">{_say("full", spoken)}</p>', titled=False)


def again_html(path: str) -> bytes:
    """A page that opens `path` once more, from here: a browser that comes from another site keeps the session's cookie back."""
    return f'<!doctype html><meta charset="utf-8"><title>Rapporteur</title><meta http-equiv="refresh" content="0;url={escaped(path)}">'.encode()


def sign_out_html(spoken: Language) -> str:
    """The way out of the page."""
    return f'<form method="post" action="/logout"><button type="submit">{_say("leave", spoken)}</button></form>'


def _page(spoken: Language, body: str, *, titled: bool = True) -> bytes:
    title = f"Rapporteur · {_say('title', spoken)}" if titled else "Rapporteur"
    return (
        f'<!doctype html><html {lang(spoken)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body><main><h1>{title}</h1>{body}</main></body></html>"
    ).encode()


def _say(key: str, spoken: Language, **values: str) -> str:
    return _WORDS[key][spoken].format(**values)
