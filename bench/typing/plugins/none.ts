import { Plugin } from 'obsidian';

/** The same editor with a plugin that does nothing. */
export default class extends Plugin {}
