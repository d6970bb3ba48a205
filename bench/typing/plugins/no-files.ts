/** What a package may load of Node's files where there are none. */
export default {};
