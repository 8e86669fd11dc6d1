/** Of the package; alone in its file, since asking for it must not load the policies. */
export const toolVersion = '0.1.0';
