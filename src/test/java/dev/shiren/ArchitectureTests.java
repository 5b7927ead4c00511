package dev.shiren;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;

import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

@AnalyzeClasses(packages = "dev.shiren", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes()
                    .that()
                    .areTopLevelClasses()
                    .should(
                            ArchConditions.be(
                                    new DescribedPredicate<JavaClass>("in a null-marked package") {
                                        @Override
                                        public boolean test(JavaClass type) {
                                            return type.getPackage()
                                                    .tryGetPackageInfo()
                                                    .filter(
                                                            i ->
                                                                    i.isAnnotatedWith(
                                                                            NullMarked.class))
                                                    .isPresent();
                                        }
                                    }))
                    .because("NullAway checks marked packages only");

    @ArchTest
    static final ArchRule STEREOTYPES_STAY_IN_THEIR_PACKAGE =
            classes()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .or()
                    .areAnnotatedWith(RestController.class)
                    .or()
                    .areAnnotatedWith(Repository.class)
                    .should()
                    .notBePublic()
                    .because("a feature shows its facade, not its transport or its SQL");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|VO|Entity)")
                    .because("such names hide what a class is for");

    @ArchTest
    static final ArchRule ELASTICSEARCH_IS_TALKED_TO_IN_ONE_PLACE =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("dev.shiren.elasticsearch..", "dev.shiren.talent..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("co.elastic..")
                    .because("the index is a projection that one module owns");

    @ArchTest
    static final ArchRule THE_SEARCH_ENGINE_IS_NOT_ON_OUR_CLASS_PATH =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.elasticsearch..", "org.apache.lucene..")
                    .because("the embedded engine runs in a process of its own");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .because("a fixed clock must fix everything");

    @ArchTest
    static final ArchRule CASE_IS_CHANGED_WITH_A_LOCALE =
            noClasses()
                    .should()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase")
                    .because("the server's language must not change what a code means");

    @ArchTest
    static final ArchRule BEANS_ARE_GIVEN_TO_CONSTRUCTORS =
            fields().should()
                    .notBeAnnotatedWith(Autowired.class)
                    .because("a constructor shows what a class needs");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("dev.shiren.Shiren")
                    .and()
                    .doNotHaveFullyQualifiedName("dev.shiren.engines.ApplicationEngines")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .because("a command's summary owns standard output");

    @ArchTest
    static final ArchRule RESOLVERS_ARE_NOT_PUBLIC =
            methods()
                    .that()
                    .areAnnotatedWith(SchemaMapping.class)
                    .or()
                    .areAnnotatedWith(QueryMapping.class)
                    .should()
                    .notHaveModifier(JavaModifier.PUBLIC)
                    .because("only the engine calls them");
}
