/** What a platform is to the one who links to it: its owner is never the advertiser. */
export type PlatformKind = "shortener" | "social" | "marketplace" | "affiliate" | "site_builder" | "mail_provider";

const BY_KIND: Readonly<Record<PlatformKind, string>> = {
  shortener:
    "bit.ly bitly.com j.mp tinyurl.com t.co goo.gl g.co ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly shorturl.at shorturl.asia t.ly s.id rb.gy tiny.cc tiny.one lnkd.in amzn.to amzn.eu ebay.us fb.me wp.me youtu.be dlvr.it ift.tt soo.gd clck.ru kurzelinks.de kurzlinks.de u.to bl.ink short.io shrtco.de qr.ae lc.cx x.gd a.co spr.ly hubs.ly snip.ly adf.ly ouo.io t1p.de urlz.fr",
  social:
    "facebook.com instagram.com threads.net threads.com twitter.com x.com linkedin.com xing.com youtube.com vimeo.com tiktok.com pinterest.com pinterest.de reddit.com medium.com tumblr.com telegram.me telegram.org t.me wa.me whatsapp.com discord.gg discord.com snapchat.com vk.com ok.ru quora.com flickr.com soundcloud.com spotify.com twitch.tv mastodon.social bsky.app linktr.ee linkin.bio beacons.ai patreon.com ko-fi.com buymeacoffee.com substack.com google.com google.de wikipedia.org github.com gitlab.com gravatar.com about.me",
  marketplace:
    "amazon.com amazon.de amazon.at amazon.co.uk amazon.fr amazon.it amazon.es ebay.com ebay.de ebay.at ebay.co.uk etsy.com kleinanzeigen.de ebay-kleinanzeigen.de willhaben.at otto.de kaufland.de hood.de aliexpress.com alibaba.com temu.com shein.com walmart.com fiverr.com upwork.com freelancer.com malt.de digistore24.com copecart.com elopage.com gumroad.com udemy.com redbubble.com teepublic.com booking.com airbnb.com airbnb.de check24.de verivox.de idealo.de mobile.de autoscout24.de immobilienscout24.de my-hammer.de zalando.de vinted.de rakuten.com ricardo.ch tutti.ch apple.com play.google.com steampowered.com",
  affiliate:
    "awin1.com awin.com zanox.com zanox-affiliate.de shareasale.com anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com cj.com linksynergy.com tradedoubler.com tradetracker.net adcell.com adcell.de belboon.com belboon.de financeads.net webgains.com partner-ads.com impact.com pxf.io sjv.io clickbank.net clickbank.com hop.clickbank.net jvzoo.com warriorplus.com viglink.com redirectingat.com skimresources.com go2cloud.org affiliserve.com daisycon.net retailads.net doubleclick.net googleadservices.com",
  site_builder:
    "wordpress.com wordpress.org blogger.com blogspot.com wix.com wixsite.com jimdo.com jimdosite.com jimdofree.com squarespace.com weebly.com webnode.com webnode.page webnode.de strikingly.com mystrikingly.com shopify.com myshopify.com webflow.com webflow.io github.io gitlab.io netlify.app netlify.com vercel.app pages.dev workers.dev herokuapp.com firebaseapp.com web.app godaddysites.com business.site sites.google.com ionos.de strato.de one.com carrd.co notion.site notion.so odoo.com hubspotpagebuilder.com leadpages.co clickfunnels.com onepage.me systeme.io over-blog.com livejournal.com blog.de beepworld.de npage.de de.tl homepage-baukasten.de",
  mail_provider:
    "gmail.com googlemail.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de magenta.de freenet.de outlook.com outlook.de hotmail.com hotmail.de live.com live.de msn.com yahoo.com yahoo.de ymail.com aol.com aol.de icloud.com me.com mac.com posteo.de posteo.net mailbox.org proton.me protonmail.com protonmail.ch tutanota.com tutanota.de tuta.io tuta.com arcor.de vodafone.de kabelmail.de mail.de email.de mail.com mail.ru yandex.ru yandex.com qq.com 163.com zoho.com fastmail.com bluewin.ch aon.at chello.at a1.net mailinator.com yopmail.com guerrillamail.com trash-mail.com wegwerfemail.de 10minutemail.com temp-mail.org",
};

const KINDS = new Map(
  (Object.keys(BY_KIND) as PlatformKind[]).flatMap((kind) => BY_KIND[kind].split(" ").map((name) => [name, kind])),
);

/**
 * Hosts of many whose customers live on a name of their own below them, and which the Public Suffix List does not know:
 * there the customer is the advertiser, not the platform.
 */
const TENANT_HOSTS = new Set(
  "wordpress.com jimdosite.com jimdofree.com jimdo.com weebly.com squarespace.com webnode.page webnode.com webnode.de strikingly.com mystrikingly.com godaddysites.com business.site substack.com tumblr.com hubspotpagebuilder.com odoo.com clickfunnels.com onepage.me systeme.io over-blog.com livejournal.com beepworld.de npage.de de.tl blog.de gumroad.com".split(
    " ",
  ),
);

/** Names below a host of many that are the host's own. */
const OWN_NAMES = new Set("www m mobile app help support login accounts account blog api status docs".split(" "));

/** What kind of platform a host or its registrable domain is; undefined where its owner may well be the advertiser. */
export function platformKindOf(host: string, domain: string): PlatformKind | undefined {
  return KINDS.get(host) ?? KINDS.get(domain);
}

/** The customer's own name below a host of many (`acme.jimdosite.com`); undefined elsewhere. */
export function tenantBelow(host: string, domain: string): string | undefined {
  if (!TENANT_HOSTS.has(domain) || !host.endsWith(`.${domain}`)) return undefined;
  const label =
    host
      .slice(0, -domain.length - 1)
      .split(".")
      .at(-1) ?? "";
  return OWN_NAMES.has(label) ? undefined : `${label}.${domain}`;
}
