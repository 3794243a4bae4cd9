/** «o» before a figure or a word, «u» where it begins with the sound of an o: 8, 80, 11, ocho. */
export const or = (next: string): string => (/^(8|11(?!\d)|h?[oó])/iu.test(next) ? `u ${next}` : `o ${next}`)
