import { Link, type LinkProps } from "@remix-run/react";
import { type ButtonHTMLAttributes, forwardRef } from "react";
import { classes } from "./classes";

export type ButtonKind = "primary" | "secondary" | "tertiary" | "warning";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
}

/** A button that submits its form, unless its type says otherwise. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind = "primary", type = "submit", className, ...rest },
  ref,
) {
  return (
    <button ref={ref} type={type} className={classes("button", `button-${kind}`, className)} {...rest} />
  );
});

interface ButtonLinkProps extends LinkProps {
  kind?: ButtonKind;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ kind = "secondary", className, ...rest }: ButtonLinkProps) {
  return <Link className={classes("button", `button-${kind}`, className)} {...rest} />;
}

/** A button that looks like a link, for a small act within a line of text. */
export const LinkButton = forwardRef<HTMLButtonElement, ButtonHTMLAttributes<HTMLButtonElement>>(
  function LinkButton({ type = "submit", className, ...rest }, ref) {
    return <button ref={ref} type={type} className={classes("function-link", className)} {...rest} />;
  },
);
