package dev.shiren.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

class RateBudgetsTests {

    private final AtomicLong nanos = new AtomicLong();
    private final RateBudgets budgets = new RateBudgets(new RateLimits(100, 10, 5), nanos::get);

    @Test
    void paysUntilTheBudgetIsUsedUpAndSaysWhenItIsEnoughAgain() {
        assertThat(budgets.pay("wang", 70)).isEqualTo(new RateBudgets.Payment(30, Duration.ZERO));
        assertThat(budgets.pay("wang", 50))
                .isEqualTo(new RateBudgets.Payment(30, Duration.ofSeconds(2)));
        assertThat(budgets.pay("wang", 30).made()).isTrue();
    }

    @Test
    void restoresWithTimeAndNeverBeyondAFullBudget() {
        budgets.pay("wang", 100);
        pass(Duration.ofSeconds(2));
        assertThat(budgets.pay("wang", 0).available()).isEqualTo(20);
        pass(Duration.ofHours(1));
        assertThat(budgets.pay("wang", 0).available()).isEqualTo(100);
    }

    @Test
    void keepsAccountsApart() {
        budgets.pay("wang", 100);
        assertThat(budgets.pay("li", 100).made()).isTrue();
    }

    @Test
    void finesDownToNothingAndNotBelow() {
        budgets.pay("wang", 98);
        budgets.fine("wang", 5);
        assertThat(budgets.pay("wang", 0).available()).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(budgets.pay("wang", 0).available()).isEqualTo(10);
    }

    @Test
    void refusesALimitThatMakesNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RateLimits(0, 1, 1));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
