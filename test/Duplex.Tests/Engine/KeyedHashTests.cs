using Duplex.Engine.Identity;

namespace Duplex.Tests.Engine;

public class KeyedHashTests
{
    private static readonly ConnectionKey Clinic = new("default", "clinic");
    private static readonly KeyedHash Hash = new(Enumerable.Range(0, 32).Select(value => (byte)value).ToArray());

    [Fact]
    public void The_same_patient_has_the_same_lane_and_id() =>
        Assert.Equal((Hash.LaneOf(Clinic, "urn:a|7"), Hash.IdOf(Clinic, "urn:a|7")), (Hash.LaneOf(Clinic, "urn:a|7"), Hash.IdOf(Clinic, "urn:a|7")));

    [Fact]
    public void Nothing_crosses_an_organization_or_a_connection()
    {
        ConnectionKey[] others = [new("other", "clinic"), new("default", "other")];
        Assert.All(others, other => Assert.NotEqual(Hash.LaneOf(Clinic, "urn:a|7"), Hash.LaneOf(other, "urn:a|7")));
        Assert.All(others, other => Assert.NotEqual(Hash.IdOf(Clinic, "urn:a|7"), Hash.IdOf(other, "urn:a|7")));
    }

    [Fact]
    public void Without_the_key_nobody_can_make_the_id()
    {
        var other = new KeyedHash(new byte[32]);
        Assert.NotEqual(Hash.IdOf(Clinic, "urn:a|7"), other.IdOf(Clinic, "urn:a|7"));
        Assert.Matches("^[0-9a-f]{32}$", Hash.IdOf(Clinic, "urn:a|7"));
    }

    [Fact]
    public void A_short_key_is_a_broken_program() => Assert.Throws<ArgumentOutOfRangeException>(() => new KeyedHash(new byte[31]));
}
