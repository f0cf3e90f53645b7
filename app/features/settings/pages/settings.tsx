import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { AdministrationBand } from "~/features/people/components/administration-band";
import { actingIn } from "~/session/acting.server";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DoneNotice } from "~/ui/done-notice";
import { FieldGroup } from "~/ui/form/field-group";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { PageBody } from "~/ui/page-body";
import { uiTexts } from "~/ui/texts";
import { findSettings } from "../settings.server";
import { saveSettings } from "../settings-commands.server";
import { settingsForm } from "../settings-form";
import { settingLabels, settingTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: settingTexts.da.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const { recordSince, ...settings } = await findSettings(context.db);
  return { ...settings, recordSince: recordSince && formatPartial(recordSince) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(settingsForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, settingLabels);
  const { municipalityName, contactEmail, contactText, recordSince } = checked.value;
  const settings = {
    municipalityName,
    contactEmail: contactEmail ?? "",
    contactText: contactText ?? "",
    recordSince: recordSince ?? "",
  };
  const result = await saveSettings(actingIn(context, posted.formKey), settings);
  if (!result.ok) return refusedForm(posted, result.refusal, settingLabels);
  return redirect("/arbejdsrum/indstillinger?gjort=gemt", 303);
}

export default function SettingsPage() {
  const defaults = useLoaderData<typeof loader>();
  const t = useTexts(settingTexts);
  const { save } = useTexts(uiTexts);
  const form = useTypedForm({ form: "settings", schema: settingsForm, defaults, labels: settingLabels });
  return (
    <>
      <AdministrationBand />
      <PageBody>
        {!form.answer && <DoneNotice texts={t.done} />}
        <TypedForm form={form} refused={t.refused}>
          <FieldGroup legend={t.municipality} level={2}>
            <TextField {...form.field("municipalityName")} label={t.name} hint={t.nameHint} />
            <TextField
              {...form.field("recordSince")}
              label={t.recordSince}
              hint={t.recordSinceHint}
              optional
            />
          </FieldGroup>
          <FieldGroup legend={t.contact} level={2} id="contact" hint={t.contactLead}>
            <TextField {...form.field("contactEmail")} type="email" label={t.email} optional />
            <TextArea {...form.field("contactText")} label={t.text} hint={t.textHint} optional />
          </FieldGroup>
          <ButtonRow>
            <Button>{save}</Button>
          </ButtonRow>
        </TypedForm>
      </PageBody>
    </>
  );
}
