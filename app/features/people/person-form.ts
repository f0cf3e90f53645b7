import * as z from "zod/mini";
import { checkboxField, integerField, optionalText, requiredText } from "~/shared/fields";
import { listField } from "~/shared/list-field";

const person = { fullName: requiredText(120), email: optionalText(200), namesake: checkboxField() };

export const newPersonForm = z.object(person);

export const editPersonForm = z.object({ ...person, version: integerField() });

const account = { login: requiredText(200), roles: listField(), committees: listField() };

export const newAccountForm = z.object(account);

export const editAccountForm = z.object({ ...account, version: integerField() });
