import { sessionTexts } from "~/session/texts";
import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Fact, Facts } from "~/ui/facts";
import { Panel } from "~/ui/panel";
import type { AccountView } from "../account-view";
import { peopleTexts } from "../texts";
import { AccountActs } from "./account-acts";

interface AccountPanelProps {
  account: AccountView | null;
  editAt: string;
}

/** A person's way into the workspace, and what can be done about it. */
export function AccountPanel({ account, editAt }: AccountPanelProps) {
  const t = useTexts(peopleTexts);
  const { roles } = useTexts(sessionTexts);
  if (!account)
    return (
      <Panel heading={t.account}>
        <p>{t.accountLead}</p>
        <ButtonLink to={editAt}>{t.createAccount}</ButtonLink>
      </Panel>
    );
  return (
    <Panel heading={t.account}>
      <Facts>
        <Fact term={t.login}>{account.login}</Fact>
        <Fact term={t.roles}>{joinWords(account.roles.map((role) => roles[role]))}</Fact>
        {account.serves.length > 0 && <Fact term={t.serves}>{joinWords(account.serves)}</Fact>}
        <Fact term={t.password}>{account.hasPassword ? t.hasPassword : t.hasNoPassword}</Fact>
        <Fact term={t.state}>{account.closedOn ? t.closedOn(account.closedOn) : t.open}</Fact>
      </Facts>
      <ButtonRow>
        <ButtonLink to={editAt}>{t.editAccount}</ButtonLink>
      </ButtonRow>
      <AccountActs closed={account.closedOn !== null} />
    </Panel>
  );
}
