const name = "udsyn_session";

/** Out of reach of scripts, and not sent along with other sites' forms; only over https where that is the way. */
const attributes = (publicUrl: string) =>
  `Path=/; HttpOnly; SameSite=Lax${publicUrl.startsWith("https:") ? "; Secure" : ""}`;

/** The Set-Cookie header that hands out a session's token. The browser forgets it when it is closed. */
export function sessionCookie(token: string, publicUrl: string): string {
  return `${name}=${token}; ${attributes(publicUrl)}`;
}

export function endedSessionCookie(publicUrl: string): string {
  return `${name}=; Max-Age=0; ${attributes(publicUrl)}`;
}

/** The token in a Cookie header; null where there is none. */
export function readSessionCookie(header: string | null | undefined): string | null {
  const pair = header?.split(";").find((part) => part.trim().startsWith(`${name}=`));
  return pair?.trim().slice(name.length + 1) || null;
}
