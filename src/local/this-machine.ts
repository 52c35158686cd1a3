const isLocal = (host: string): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);

/**
 * Whether a request comes from a program or page of this machine, by its headers `host` and `origin`: anything else may be a foreign page that
 * reached 127.0.0.1 under a name of its own.
 */
export function isFromThisMachine(host = '', origin?: string): boolean {
  const page = origin === undefined ? null : (/^https?:\/\/(.*)$/i.exec(origin)?.[1] ?? '');
  return isLocal(host) && (page === null || isLocal(page));
}
