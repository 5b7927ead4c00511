package dev.shiren.demo;

/// Highest full-time education, with the age it usually ends at and the years it takes.
enum Schooling {
    SECONDARY_VOCATIONAL(19, 3, '0'),
    JUNIOR_COLLEGE(21, 3, '0'),
    BACHELOR(22, 4, '4'),
    MASTER(25, 3, '3'),
    DOCTORATE(28, 3, '2');

    private final int endAge;
    private final int years;
    private final char degree;

    Schooling(int endAge, int years, char degree) {
        this.endAge = endAge;
        this.years = years;
        this.degree = degree;
    }

    int endAge() {
        return endAge;
    }

    int years() {
        return years;
    }

    boolean hasDegree() {
        return degree != '0';
    }

    /// The degree's code (GB/T 6864) in a discipline from 1 to 12.
    String degree(int discipline) {
        return degree + (discipline < 10 ? "0" : "") + discipline;
    }

    /// What people born in a year came with, not more than they had time for by `age`.
    static Schooling draw(int birthYear, int age, Chance chance) {
        int pick =
                birthYear < 1970
                        ? chance.weighted(25, 38, 32, 5)
                        : birthYear < 1985
                                ? chance.weighted(5, 20, 60, 13, 2)
                                : chance.weighted(0, 6, 65, 25, 4);
        Schooling drawn = values()[pick];
        return drawn.endAge + 2 > age ? (age < 25 ? JUNIOR_COLLEGE : BACHELOR) : drawn;
    }
}
