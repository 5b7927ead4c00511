package dev.shiren.cadre;

/// What an import or an edit says of one cadre: absent parts keep what is stored.
public record CadreEntry(Profile profile, PrivateFacts secrets) {

    public String code() {
        return profile.code();
    }
}
