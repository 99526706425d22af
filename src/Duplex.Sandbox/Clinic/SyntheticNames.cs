namespace Duplex.Sandbox.Clinic;

/// <summary>Names made up for people who don't exist; every family name says so.</summary>
internal static class SyntheticNames
{
    public const string Mark = "-Synth";

    public static readonly string[] Families =
    [
        "Amberlo", "Brindlewood", "Corvane", "Dellaquist", "Everhollow", "Fennimark", "Garrowby", "Hallorane", "Istwick", "Jorvanne",
        "Kestrand", "Lomidale", "Merriotte", "Norvalis", "Oskerby", "Pellingade", "Quarrowin", "Rostavane", "Silverquay", "Tamberlyn",
        "Ullenwood", "Vasterby", "Wyndelac", "Yarrowmont",
    ];

    public static readonly string[] FemaleGiven =
        ["Alva", "Brisa", "Calla", "Delphine", "Elowen", "Fiora", "Greta", "Hester", "Ines", "Juno", "Kaya", "Linnea", "Maren"];

    public static readonly string[] MaleGiven =
        ["Anders", "Bram", "Caspian", "Dario", "Emil", "Florin", "Gideon", "Hugo", "Ivo", "Jasper", "Kellan", "Lucan", "Milo"];

    public static readonly string[] Streets =
        ["Example Street", "Sample Avenue", "Placeholder Road", "Test Lane", "Demo Court"];
}
