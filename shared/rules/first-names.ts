/** Names that children in Dutch schools often have; left out are those that are also a word. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  Noah Liam Luca Lucas Levi Sem Finn James Milan Mason Zayn Adam Benjamin Boaz Daan Guus Hugo Jens Jesse Julian Jurre
  Lars Luuk Mats Max Mohammed Mohamed Muhammed Noud Olivier Otis Owen Ruben Sam Siem Stijn Thijs Thomas Tobias Willem
  Bram Gijs Job Joep Teun Tygo Vince Xavi Yusuf Ali Amir Ibrahim Elias Oscar Quinten Ryan Samuel Floris Jelle Sjoerd
  Hidde Sietse Tjitse Douwe Fedde Jorn Jort Wessel Ties Pim Siebe Jasper Nick Kevin Dylan Jayden Damian Delano Mick Bas
  Emma Julia Mila Olivia Sophie Sofie Zoë Yara Nora Evi Tess Saar Sara Sarah Lotte Lieke Anna Eva Noor Nina Elin Lauren
  Maud Milou Fenna Fien Hailey Isa Isabella Jasmijn Julie Liv Lina Lisa Loïs Lynn Amira Aya Fatima Maryam Mia Nova
  Norah Sofia Vera Yuna Zeynep Hanna Hannah Femke Fenne Jinke Nynke Sanne Anouk Britt Esmee Feline Indy Jill Kiki Merel
  Noa Puck Rosalie Sienna Benthe Bo Charlotte Elise Ella Emily Iris Juliette Kate Laura Livia Lot Marie Naomi Romy
  `
    .split(/\s+/)
    .filter((name) => name !== ''),
)
