import { sessionTexts } from "~/session/texts";
import { type Role, roles } from "~/session/viewer";
import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TextField } from "~/ui/form/text-field";
import { TickedBoxes } from "~/ui/form/ticked-boxes";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import type { CommitteeChoice } from "../committee-choices.server";
import { editAccountForm, newAccountForm } from "../person-form";
import { peopleLabels, peopleTexts } from "../texts";

interface AccountFieldsProps {
  /** Null for an account that is to be made. */
  version: number | null;
  defaults: { login: string; roles: string[]; committees: string[]; version: string };
  committees: readonly CommitteeChoice[];
  back: string;
}

const listed = (value: unknown): string[] => [value ?? []].flat().map(String);

/** The form with an account's address, roles and committees. */
export function AccountFields({ version, defaults, committees, back }: AccountFieldsProps) {
  const t = useTexts(peopleTexts);
  const { roles: roleWords } = useTexts(sessionTexts);
  const form = useTypedForm({
    form: "account",
    schema: version === null ? newAccountForm : editAccountForm,
    defaults: { login: defaults.login, version: defaults.version },
    labels: peopleLabels,
  });
  const nameOf = (id: string) => committees.find((committee) => committee.id === id)?.name ?? "";
  return (
    <TypedForm form={form} refused={t.accountRefused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "login", label: t.login },
          {
            name: "roles",
            label: t.roles,
            say: (own) => joinWords(listed(own).map((role) => roleWords[role as Role])),
          },
          { name: "committees", label: t.serves, say: (ids) => joinWords(listed(ids).map(nameOf)) },
        ]}
      />
      <TextField
        {...form.field("login")}
        type="email"
        label={t.login}
        hint={t.loginHint}
        autoComplete="off"
      />
      <TickedBoxes
        form={form}
        name="roles"
        label={t.roles}
        choices={roles.map((role) => ({ value: role, label: roleWords[role], hint: t.roleHints[role] }))}
        ticked={defaults.roles}
      />
      {committees.length === 0 ? (
        <p className="meta mt-4">{t.noCommittees}</p>
      ) : (
        <TickedBoxes
          form={form}
          name="committees"
          label={t.serves}
          hint={t.servesHint}
          optional
          choices={committees.map(({ id, name, period }) => ({ value: id, label: t.inPeriod(name, period) }))}
          ticked={defaults.committees}
        />
      )}
      <SaveRow back={back} />
    </TypedForm>
  );
}
