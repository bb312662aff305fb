import { Time } from "../../pages/time.tsx";
import { cutPage, readIdCursor } from "../../shared/cursor.ts";
import { ROLES, SCOPES } from "../../sites/access.ts";
import { findMemberNames, findPresentNames, listMembers, listTokens, type Token } from "../../sites/repository.ts";
import { depsOf, pathOf, type DashboardContext } from "../context.ts";
import { Check, Field, OneForm, Select } from "../fields.tsx";
import type { Form } from "../form.ts";
import { NextPage } from "../parts.tsx";
import { Confirmed } from "./parts.tsx";
import { ROLE_TEXTS, SCOPE_TEXTS, SETTINGS } from "./texts.ts";

const PAGE_SIZE = 50;

/** Who may act at the site, and the tokens that they act with. */
export async function PeopleSettings(c: DashboardContext, form?: Form) {
  const member = form?.has("role") ? form : undefined;
  const token = form?.has("member_id") ? form : undefined;
  const locale = c.get("locale");
  const texts = SETTINGS[locale];
  const deps = depsOf(c);
  const site = c.get("site");
  const afterMember = readIdCursor("members", c.req.query("members"));
  const afterToken = readIdCursor("tokens", c.req.query("cursor"));
  const [memberRows, tokenRows, present, names] = await Promise.all([
    listMembers(deps.db, site.id, afterMember, PAGE_SIZE + 1),
    listTokens(deps.db, site.id, afterToken, PAGE_SIZE + 1),
    findPresentNames(deps.db, site.id),
    findMemberNames(deps.db, site.id),
  ]);
  const { page: members, next: nextMembers } = cutPage("members", memberRows, PAGE_SIZE);
  const { page: tokens, next } = cutPage("tokens", tokenRows, PAGE_SIZE);
  return (
    <>
      <section class="panel">
        <h2>{texts.members}</h2>
        <p class="hint">{texts.members_hint}</p>
        <ul class="list">
          {members.map(({ id, name, email, role }) => (
            <li>
              <strong>{name}</strong> <span class="meta">{email}</span>{" "}
              <span class="badge">{ROLE_TEXTS[locale][role]}</span>
              <Confirmed
                c={c}
                path="/settings/people/members/remove"
                name="member"
                value={id}
                of={name}
                label={texts.remove}
                confirm={texts.remove_confirm}
              />
            </li>
          ))}
        </ul>
        {nextMembers !== null && (
          <NextPage href={pathOf(c, `/settings/people?members=${nextMembers}`)} locale={locale} />
        )}
        <form method="post" action={pathOf(c, "/settings/people/members")} class="stack">
          <h3>{texts.add_member}</h3>
          <OneForm sent={member !== undefined}>
            <div class="row">
              <Field label={texts.name} name="name" value={member?.text("name")} required maxlength={120} />
              <Field
                label={texts.email}
                name="email"
                value={member?.text("email")}
                type="email"
                required
                maxlength={254}
              />
              <Select
                label={texts.role}
                name="role"
                value={member?.text("role") ?? "moderator"}
                options={ROLES.map((role) => [role, ROLE_TEXTS[locale][role]])}
              />
            </div>
          </OneForm>
          <p>
            <button type="submit">{texts.add_member}</button>
          </p>
        </form>
      </section>
      <section class="panel" id="tokens">
        <h2>{texts.tokens}</h2>
        {tokens.length === 0 && <p class="hint">{texts.no_tokens}</p>}
        <ul class="list">
          {tokens.map((one) => (
            <li>
              <strong>{one.name}</strong> <span class="meta">{names.get(one.memberId) ?? ""}</span>{" "}
              <TokenState c={c} token={one} />
              <p class="meta">
                {one.scopes.map((scope) => SCOPE_TEXTS[locale][scope]).join(", ")}; {texts.created}{" "}
                <Time at={one.createdAt} locale={locale} />
              </p>
              {one.revokedAt === null && (
                <Confirmed
                  c={c}
                  path="/settings/people/tokens/revoke"
                  name="token"
                  value={one.id}
                  of={one.name}
                  label={texts.revoke}
                  confirm={texts.revoke_confirm}
                />
              )}
            </li>
          ))}
        </ul>
        {next !== null && <NextPage href={pathOf(c, `/settings/people?cursor=${next}#tokens`)} locale={locale} />}
        {present.length > 0 && (
          <form method="post" action={pathOf(c, "/settings/people/tokens")} class="stack">
            <h3>{texts.create_token}</h3>
            <OneForm sent={token !== undefined}>
              <div class="row">
                <Select
                  label={texts.token_for}
                  name="member_id"
                  value={token?.text("member_id")}
                  options={present.map(({ id, name, email }) => [id, `${name} (${email})`])}
                  hint={texts.token_for_hint}
                />
                <Field
                  label={texts.name}
                  name="name"
                  value={token?.text("name")}
                  hint={texts.token_hint}
                  required
                  maxlength={120}
                />
                <Field
                  label={texts.expires}
                  name="expires_in_days"
                  value={token?.text("expires_in_days")}
                  type="number"
                  min={1}
                  max={3_650}
                  hint={texts.expires_hint}
                />
              </div>
            </OneForm>
            <fieldset>
              <legend>{texts.scopes}</legend>
              {SCOPES.map((scope) => (
                <Check
                  name="scopes"
                  value={scope}
                  checked={token?.list("scopes").includes(scope) ?? scope.startsWith("comments:")}
                >
                  {SCOPE_TEXTS[locale][scope]}
                </Check>
              ))}
            </fieldset>
            <p>
              <button type="submit">{texts.create_token}</button>
            </p>
          </form>
        )}
      </section>
    </>
  );
}

function TokenState({ c, token }: { c: DashboardContext; token: Token }) {
  const locale = c.get("locale");
  const texts = SETTINGS[locale];
  if (token.revokedAt !== null) return <span class="badge rejected">{texts.revoked}</span>;
  if (token.expiresAt === null) return <span class="badge pass">{texts.valid}</span>;
  if (token.expiresAt <= depsOf(c).clock()) return <span class="badge rejected">{texts.expired}</span>;
  return (
    <span class="badge pass">
      {texts.expires_on} <Time at={token.expiresAt} locale={locale} />
    </span>
  );
}
