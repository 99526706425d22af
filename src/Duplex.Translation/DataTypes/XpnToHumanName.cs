using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>XPN to HumanName (sheet <c>XPN[HumanName]</c>).</summary>
internal static class XpnToHumanName
{
    /// <summary>Adds the name, and what the person is called by (XPN-15) as a nickname of its own.</summary>
    public static void AddTo(List<HumanName> names, in Source xpn)
    {
        if (Read(xpn) is { } name)
        {
            names.Add(name);
        }

        if (xpn[15].Text("given") is { } calledBy)
        {
            names.Add(new HumanName { Use = NameUseCodes.Nickname, Given = [new FhirString(calledBy)] });
        }
    }

    /// <summary>Null where no part of a name is there. What the person is called by is not in it.</summary>
    public static HumanName? Read(in Source xpn)
    {
        HumanName name = new() { Family = HumanNameReading.Family(xpn[1]) };
        HumanNameReading.Add(name.Given, xpn[2], "given");
        HumanNameReading.Add(name.Given, xpn[3], "given");
        if (xpn[5].IsPresent)
        {
            HumanNameReading.Add(name.Prefix, xpn[5], "prefix");
        }

        foreach (int suffix in (ReadOnlySpan<int>)[4, 6, 14])
        {
            // Few have one, and a list that is asked for is made.
            if (xpn[suffix].IsPresent)
            {
                HumanNameReading.Add(name.Suffix, xpn[suffix], "suffix");
            }
        }

        if (HumanNameReading.OrNull(name) is null)
        {
            return null;
        }

        name.Use = HumanNameReading.Use(xpn[7]);
        name.Period = HumanNameReading.Period(xpn[12], xpn[13], xpn[10]);
        HumanNameReading.AddOrder(name, xpn[11]);
        return name;
    }
}
