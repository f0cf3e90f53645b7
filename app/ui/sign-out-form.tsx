import type { ReactNode } from "react";

interface SignOutFormProps {
  action: string;
  children: ReactNode;
}

/** Signing out changes something, so it is a form; a plain one, so that nothing of the page stays in memory. */
export function SignOutForm({ action, children }: SignOutFormProps) {
  return (
    <form method="post" action={action}>
      <button className="function-link" type="submit">
        {children}
      </button>
    </form>
  );
}
