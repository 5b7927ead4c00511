package dev.shiren.demo;

/// Family members, with invented names.
final class Household {

    private final Person person;
    private final int now;
    private final Chance chance;
    private final Line line;

    Household(Person person, int now, Chance chance, Line line) {
        this.person = person;
        this.now = now;
        this.chance = chance;
        this.line = line;
    }

    void write() {
        line.list("family");
        if (chance.percent(55)) {
            int age = person.ageAt(now);
            if (age > 27 && chance.percent(88)) {
                String spouse = person.male() ? "妻子" : "丈夫";
                member(spouse, Names.surname(chance), !person.male(), 0, "示例市某单位职工");
                if (age > 30) {
                    boolean son = chance.percent(51);
                    member(son ? "儿子" : "女儿", person.surname(), son, 27, "学生");
                }
            }
            member("父亲", person.surname(), true, -27, age > 55 ? "(已去世)" : "退休");
            if (chance.percent(70)) {
                member("母亲", Names.surname(chance), false, -25, "退休");
            }
        }
        line.endList();
    }

    private void member(String relation, String surname, boolean male, int years, String post) {
        int birth = person.birth() + years * 12 + chance.between(-24, 24);
        line.item()
                .text("relation", relation)
                .text("name", Names.full(surname, male, chance))
                .text("birth", Months.text(Math.min(birth, now - 1)))
                .text("politicalStatus", chance.percent(30) ? "中共党员" : "群众")
                .text("unitAndPost", post)
                .flag("deceased", post.equals("(已去世)"))
                .end();
    }
}
