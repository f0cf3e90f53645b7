import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { FormIdentity } from "~/ui/form/form-key";
import { peopleTexts } from "../texts";

/** Invites to an open account or closes it, and opens a closed one again. */
export function AccountActs({ closed }: { closed: boolean }) {
  const t = useTexts(peopleTexts);
  if (closed)
    return (
      <Form method="post" className="mt-4">
        <FormIdentity form="reopen" />
        <Button kind="secondary">{t.reopen}</Button>
      </Form>
    );
  return (
    <>
      <Form method="post" className="mt-4">
        <FormIdentity form="invite" />
        <p className="meta">{t.inviteHint}</p>
        <Button kind="secondary" className="mt-4">
          {t.invite}
        </Button>
      </Form>
      <Fold summary={t.close}>
        <Form method="post">
          <FormIdentity form="close" />
          <p>{t.closeLead}</p>
          <Button kind="warning">{t.close}</Button>
        </Form>
      </Fold>
    </>
  );
}
