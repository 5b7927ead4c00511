package dev.shiren.cadre.change;

/// What the input of a mutation has that enters a new cadre.
public interface NewCadreInput extends ChangeInput {

    /// The code the cadre is to have.
    String code();
}
