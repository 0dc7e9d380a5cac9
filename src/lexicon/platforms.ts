/** Services on which people post, by their names in lower case; by hand. */
export const PLATFORMS: ReadonlySet<string> = new Set([
  ...'twitter facebook instagram telegram whatsapp linkedin tiktok threads bluesky'.split(' '),
  ...'mastodon youtube reddit signal weibo wechat vkontakte'.split(' '),
  'truth social',
]);
