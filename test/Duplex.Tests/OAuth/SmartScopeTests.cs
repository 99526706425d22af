using Duplex.OAuth;

namespace Duplex.Tests.OAuth;

public sealed class SmartScopeTests
{
    [Theory]
    [InlineData("system/Patient.rs", "system/Patient.rs")]
    [InlineData("system/*.cruds", "system/*.cruds")]
    [InlineData("system/Patient.read", "system/Patient.read")]
    [InlineData("system/Patient.*", "system/Patient.*")]
    public void A_system_scope_of_either_version_is_read_and_written_alike(string text, string written) =>
        Assert.Equal(written, SmartScope.Parse(text)?.ToString());

    [Theory]
    [InlineData("user/Patient.rs")]
    [InlineData("system/Patient.sr")]
    [InlineData("system/Patient.rr")]
    [InlineData("system/Patient.")]
    [InlineData("system/.rs")]
    [InlineData("system/Patient.rs?category=laboratory")]
    [InlineData("openid")]
    [InlineData("")]
    public void What_cannot_be_enforced_is_no_scope(string text) => Assert.Null(SmartScope.Parse(text));

    [Theory]
    [InlineData("system/DocumentReference.cruds", "system/DocumentReference.c", "system/DocumentReference.c")]
    [InlineData("system/DocumentReference.c", "system/DocumentReference.cud", "system/DocumentReference.c")]
    [InlineData("system/DocumentReference.c system/DocumentReference.r", "system/DocumentReference.crs", "system/DocumentReference.cr")]
    [InlineData("system/Patient.rs", "system/Patient.read", "system/Patient.read")]
    [InlineData("system/Patient.r", "system/Patient.read", "system/Patient.r")]
    [InlineData("system/Patient.rs system/Encounter.r", "system/*.rs", "system/Patient.rs system/Encounter.r")]
    [InlineData("system/*.rs", "system/Patient.cr", "system/Patient.r")]
    [InlineData("system/Patient.rs", "system/Encounter.rs", "")]
    public void A_grant_is_never_more_than_was_registered_or_asked(string registered, string asked, string granted) =>
        Assert.Equal(granted, ScopeSet.Parse(registered).Grant(ScopeSet.Parse(asked)).ToString());

    [Fact]
    public void Scopes_add_up()
    {
        var scopes = ScopeSet.Parse("system/Patient.r system/*.s");

        Assert.True(scopes.Allows("Patient", ScopeInteractions.Read | ScopeInteractions.Search));
        Assert.False(scopes.Allows("Encounter", ScopeInteractions.Read));
    }
}
