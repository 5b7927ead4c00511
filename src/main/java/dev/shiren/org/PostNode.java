package dev.shiren.org;

import dev.shiren.kernel.NodeId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A post as the graph shows it, in its organization.
public final class PostNode {

    /// The type name in node ids; the key is the post's code.
    public static final String TYPE = "Post";

    private final Post post;
    private final Organization organization;

    PostNode(Post post, Organization organization) {
        this.post = post;
        this.organization = organization;
    }

    /// The post of a code, or null where there is none.
    public static @Nullable PostNode of(@Nullable String code, Organization organization) {
        Post post = code == null ? null : organization.posts().get(code);
        return post == null ? null : new PostNode(post, organization);
    }

    public String id() {
        return new NodeId(TYPE, post.code()).toString();
    }

    public String code() {
        return post.code();
    }

    public String title() {
        return post.title();
    }

    public UnitNode unit() {
        UnitNode unit = UnitNode.of(post.unit(), organization);
        if (unit == null) {
            throw new IllegalStateException("post " + post.code() + " has no unit in the tree");
        }
        return unit;
    }

    public @Nullable CodeValue level() {
        return organization.codeOrNull(CodeSystem.POST_LEVEL, post.level());
    }

    public @Nullable Boolean leader() {
        return post.leader();
    }

    public @Nullable Boolean principal() {
        return post.principal();
    }

    public @Nullable Boolean teamMember() {
        return post.teamMember();
    }

    public @Nullable Integer headcount() {
        return post.headcount();
    }

    public List<SpecialtyNode> duties() {
        return SpecialtyNode.all(post.duties(), organization);
    }
}
