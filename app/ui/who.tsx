import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "./hidden-text";
import { SignOutForm } from "./sign-out-form";
import type { SignedIn } from "./signed-in";
import { uiTexts } from "./texts";

/** Who is signed in, with the way out. */
export function Who({ user }: { user: SignedIn }) {
  const t = useTexts(uiTexts);
  return (
    <div className="who">
      <span>
        {user.name}
        <HiddenText>, {user.role}</HiddenText>
      </span>
      <br />
      {user.profile && (
        <>
          <Link to={user.profile}>{t.profile}</Link> ·{" "}
        </>
      )}
      <SignOutForm action={user.signOut}>{t.signOut}</SignOutForm>
    </div>
  );
}
