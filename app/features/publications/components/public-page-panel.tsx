import { Form } from "@remix-run/react";
import { formatDate, todayInDenmark } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { FormIdentity } from "~/ui/form/form-key";
import { TextArea } from "~/ui/form/text-area";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { Panel } from "~/ui/panel";
import { pageAddress } from "../public-pages/addresses";
import { withdrawPageForm } from "../public-pages/page-form";
import type { PageState } from "../public-pages/page-state.server";
import { pageLabels, pageTexts } from "../public-pages/texts";

interface PublicPagePanelProps {
  state: PageState;
  mayPublish: boolean;
  mayWithdraw: boolean;
}

/** How something stands in public, and the buttons that publish it or take it back. */
export function PublicPagePanel({ state, mayPublish, mayWithdraw }: PublicPagePanelProps) {
  const t = useTexts(pageTexts);
  const { kind, slug, status, publishedAt, changed, reason } = state;
  const isOut = status === "current";
  return (
    <Panel heading={t.heading}>
      {status === "none" && <p>{t.none}</p>}
      {status === "withdrawn" && <p>{t.withdrawn(reason ?? "")}</p>}
      {isOut && publishedAt && (
        <p>
          {t.current(formatDate(todayInDenmark(new Date(publishedAt))))} {changed && t.changed}
        </p>
      )}
      {isOut && (
        <p>
          <a href={pageAddress(kind, slug)}>{t.see}</a>
        </p>
      )}
      {mayPublish && (!isOut || changed) && (
        <Form method="post">
          <FormIdentity form="publishPage" />
          <p className="meta">{t.lead}</p>
          <Button kind="secondary" className="mt-4">
            {isOut ? t.publishAgain : t.publish}
          </Button>
        </Form>
      )}
      {isOut && mayWithdraw && <WithdrawPage />}
    </Panel>
  );
}

function WithdrawPage() {
  const t = useTexts(pageTexts);
  const form = useTypedForm({
    form: "withdrawPage",
    schema: withdrawPageForm,
    defaults: {},
    labels: pageLabels,
  });
  return (
    <Fold summary={t.withdraw} open={form.answer !== undefined}>
      <TypedForm form={form} refused={t.refused}>
        <TextArea {...form.field("reason")} label={t.reason} hint={t.reasonHint} rows={3} />
        <Button kind="warning" className="mt-4">
          {t.withdraw}
        </Button>
      </TypedForm>
    </Fold>
  );
}
