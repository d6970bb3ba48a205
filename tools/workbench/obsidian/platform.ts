const query = new URLSearchParams(globalThis.location?.search ?? '');
const phone = query.get('phone') === '1';

/** `?phone=1` makes the page a phone; a Mac's keyboard is told from the browser. */
export const Platform = {
  isDesktop: !phone,
  isMobile: phone,
  isDesktopApp: !phone,
  isMobileApp: phone,
  isIosApp: false,
  isAndroidApp: phone,
  isPhone: phone,
  isTablet: false,
  isMacOS: /Mac/.test(globalThis.navigator?.platform ?? ''),
  isWin: false,
  isLinux: !phone && !/Mac/.test(globalThis.navigator?.platform ?? ''),
  isSafari: false,
  canPopoutWindow: false,
  resourcePathPrefix: 'app://workbench/',
};
