import * as z from "zod/mini";
import type { FieldLabels } from "~/shared/field-labels";
import { requiredText } from "~/shared/fields";
import { textField } from "~/shared/form-reading";
import { accept, refuse } from "~/shared/result";

/** A password is taken as it is typed, spaces too. */
const passwordField = () =>
  z._default(z.string({ error: "field.unreadable" }), "").check(z.minLength(1, { error: "field.required" }));

const emailField = () =>
  textField((text) => {
    if (text === "") return refuse("field.required");
    return text.length <= 200 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
      ? accept(text)
      : refuse("email.unreadable");
  });

const repeated = z.refine<{ password: string; again: string }>(({ password, again }) => password === again, {
  error: "password.notRepeated",
  path: ["again"],
});

export const signInForm = z.object({ login: requiredText(), password: passwordField() });

export const changePasswordForm = z
  .object({ present: passwordField(), password: passwordField(), again: passwordField() })
  .check(repeated);

export const setPasswordForm = z
  .object({ password: passwordField(), again: passwordField() })
  .check(repeated);

export const firstRunForm = z
  .object({
    code: requiredText(),
    municipality: requiredText(),
    name: requiredText(),
    email: emailField(),
    password: passwordField(),
    again: passwordField(),
  })
  .check(repeated);

/** The fields as they stand in a sentence. */
export const sessionLabels: FieldLabels = {
  login: { what: "din e-mail" },
  password: { what: "adgangskoden" },
  present: { what: "din nuværende adgangskode" },
  again: { what: "adgangskoden igen" },
  code: { what: "engangskoden" },
  municipality: { what: "kommunens navn" },
  name: { what: "dit navn" },
  email: { what: "din e-mail" },
};

/** What must not travel back to the page, even of a refused form. */
export const secretFields: readonly string[] = ["password", "present", "again"];
