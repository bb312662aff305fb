import { expect, test } from "vitest";
import { refusalOf } from "../../../src/debtors/address-guard.ts";

const RULES = { ownHosts: new Set(["blog.example", "hausrecht.example", "127.0.0.1:8787"]), allowLoopback: false };
const check = (address: string, rules = RULES) => refusalOf(new URL(address), rules);

test.for([
  "https://acme.example/",
  "http://www.acme.example/x?y",
  "https://acme.example:443/",
  "https://acme.co.uk/",
  "http://acme.de:80/",
  "https://müller.de/",
])("%s may be asked", (address) => expect(check(address)).toBeUndefined());

test.for([
  "http://127.0.0.1/",
  "http://127.1/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0x7f.0.0.1/",
  "http://0177.0.0.1/",
  "http://0/",
  "http://10.0.0.1/",
  "http://172.16.0.1/",
  "http://192.168.1.1/",
  "http://169.254.169.254/latest/meta-data",
  "http://100.64.0.1/",
  "http://8.8.8.8/",
  "http://127.0.0.1./",
  "http://１２７.０.０.１/",
  "http://[::1]/",
  "http://[::]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://[::ffff:a9fe:a9fe]/",
  "http://[fc00::1]/",
  "http://[fe80::1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[2002:7f00:1::]/",
  "http://[2606:4700::1]/",
  "http://localhost/",
  "http://LOCALHOST./",
  "http://a.localhost/",
  "http://printer/",
  "http://router.local/",
  "http://metadata.google.internal/",
  "http://wiki.intranet/",
  "http://nas.lan/",
  "http://nas.home/",
  "http://nas.home.arpa/",
  "http://1.0.0.127.in-addr.arpa/",
  "http://x.corp/",
  "http://x.onion/",
  "http://x.test/",
  "http://10.0.0.1.nip.io/",
  "http://127-0-0-1.sslip.io/",
  "http://app.localtest.me/",
  "http://com/",
])("%s is no public place", (address) => expect(check(address)).toBe("not_public"));

test.for([
  ["ftp://acme.example/", "not_http"],
  ["file:///etc/passwd", "not_http"],
  ["javascript:alert(1)", "not_http"],
  ["data:text/html,x", "not_http"],
  ["https://user:secret@acme.example/", "credentials"],
  ["https://acme.example@acme.de/", "credentials"],
  ["https://acme.example:8443/", "port"],
  ["http://acme.example:25/", "port"],
  ["http://acme.example:22/", "port"],
  ["https://blog.example/x", "own_host"],
  ["https://BLOG.example./x", "own_host"],
  [`https://acme.example/${"x".repeat(5_000)}`, "too_long"],
] as const)("%s is refused as %s", ([address, refusal]) => expect(check(address)).toBe(refusal));

test("loopback is asked on one's own machine only, and our own port never", () => {
  const local = { ...RULES, allowLoopback: true };
  expect(check("http://127.0.0.1:9000/", local)).toBeUndefined();
  expect(check("http://[::1]:9000/", local)).toBeUndefined();
  expect(check("http://127.0.0.1:8787/api", local)).toBe("own_host");
  expect(check("http://10.0.0.1/", local)).toBe("not_public");
  expect(check("http://[::ffff:7f00:1]/", local)).toBe("not_public");
});
