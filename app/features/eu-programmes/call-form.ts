import * as z from "zod/mini";
import { readWebsite } from "~/features/organisations/website";
import { formatPartial } from "~/shared/dates";
import { integerField, optionalPartialDateField, optionalText, requiredText } from "~/shared/fields";
import { accept, type Result } from "~/shared/result";
import type { CallInput } from "./programme";

const call = {
  title: requiredText(200),
  topic: optionalText(500),
  opensOn: optionalPartialDateField(),
  deadlineOn: optionalPartialDateField(),
  link: optionalText(500),
  note: optionalText(5000),
};

export const newCallForm = z.object(call);

export const editCallForm = z.object({ ...call, version: integerField() });

/** The call as its form means it. */
export function callFrom(typed: z.output<typeof newCallForm>): Result<CallInput> {
  const link = typed.link ? readWebsite(typed.link, "link") : accept("");
  if (!link.ok) return link;
  return accept({
    title: typed.title,
    topic: typed.topic ?? "",
    opensOn: typed.opensOn,
    deadlineOn: typed.deadlineOn,
    link: link.value,
    note: typed.note ?? "",
  });
}

/** A call as its form's fields show it. */
export function callDefaults({ opensOn, deadlineOn, version, ...call }: CallInput & { version: number }) {
  return {
    ...{ title: call.title, topic: call.topic, link: call.link, note: call.note },
    opensOn: opensOn ? formatPartial(opensOn) : "",
    deadlineOn: deadlineOn ? formatPartial(deadlineOn) : "",
    version: String(version),
  };
}
