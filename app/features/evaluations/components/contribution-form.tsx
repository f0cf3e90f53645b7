import { Form } from "@remix-run/react";
import { type FormEvent, useRef } from "react";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { Button, LinkButton } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import type { VisitAskedAbout } from "../contribution";
import type { contributionDefaults } from "../contribution-form";
import { contributionTexts } from "../contribution-texts";
import { AutosaveLine } from "./autosave-line";
import { ContributionFields } from "./contribution-fields";
import { useAutosave } from "./use-autosave";
import { useFormAnswer } from "./use-form-answer";

export interface ContributionFormProps {
  address: string;
  storageKey: string;
  defaults: ReturnType<typeof contributionDefaults>;
  question: string;
  committee: string;
  visits: readonly VisitAskedAbout[];
  isSent: boolean;
  /** As it stands after »kl.«; null if nothing was saved. */
  savedAt: string | null;
}

/** The author's form. A draft saves itself; what corrects a contribution that was sent stays here until it is sent. */
export function ContributionForm(props: ContributionFormProps) {
  const { address, storageKey, defaults, question, committee, visits, isSent, savedAt } = props;
  const t = useTexts(contributionTexts);
  const form = useFormAnswer("contribution", defaults);
  const formRef = useRef<HTMLFormElement>(null);
  const autosave = useAutosave(formRef, {
    address: isSent ? null : `${address}/gem`,
    storageKey,
    version: defaults.version,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { currentTarget } = event;
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    if (autosave.settle(() => currentTarget.requestSubmit(pressed))) event.preventDefault();
  };
  return (
    <>
      {isSent || <AutosaveLine state={autosave.state} savedAt={savedAt} />}
      {autosave.restored && <p role="status">{t.restored}</p>}
      {autosave.outdated && (
        <Alert tone="warning" heading={t.keptHere}>
          <LinkButton type="button" onClick={() => autosave.outdated && autosave.putBack(autosave.outdated)}>
            {t.putBack}
          </LinkButton>{" "}
          <LinkButton type="button" onClick={autosave.throwAway}>
            {t.throwAway}
          </LinkButton>
        </Alert>
      )}
      <Form
        ref={formRef}
        method="post"
        noValidate
        className="mt-6"
        onInput={autosave.wrote}
        onSubmit={submit}
      >
        <FormRefusal answer={form.answer} heading={t.mend} />
        <FormIdentity form={form.form} />
        <HiddenField name="version" value={autosave.version} />
        <ContributionFields {...{ form, question, committee, visits }} />
        <ButtonRow>
          <Button className="xs-full-width" name="do" value="send">
            {isSent ? t.sendAgain : t.send}
          </Button>
          {!isSent && (
            <Button kind="secondary" className="xs-full-width" name="do" value="save">
              {t.saveDraft}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </>
  );
}
