import { createCookie } from "@remix-run/node";

const name = "udsyn_session";

/** The cookie that carries a session's token: out of reach of scripts, and not sent from other sites' forms. */
export function sessionCookie(secure: boolean) {
  return createCookie(name, { httpOnly: true, sameSite: "lax", path: "/", secure });
}

/** The token in a Cookie header; null where there is none. */
export function readSessionCookie(header: string | undefined): string | null {
  const pair = header?.split(";").find((part) => part.trim().startsWith(`${name}=`));
  if (!pair) return null;
  const value = pair.trim().slice(name.length + 1);
  try {
    const token: unknown = JSON.parse(Buffer.from(decodeURIComponent(value), "base64").toString("utf8"));
    return typeof token === "string" ? token : null;
  } catch {
    return null;
  }
}
