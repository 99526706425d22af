namespace Duplex.Fhir.Search;

/// <summary>Distances over the Earth's surface.</summary>
internal static class PositionMatching
{
    private const double EarthRadiusKilometres = 6371.0088;

    public static bool Matches(PositionIndexValue value, PositionSearchValue asked)
    {
        var latitude = Radians(value.Latitude);
        var otherLatitude = Radians(asked.Latitude);
        var halfHeight = Math.Sin((otherLatitude - latitude) / 2);
        var halfWidth = Math.Sin((Radians(asked.Longitude) - Radians(value.Longitude)) / 2);
        var chord = (halfHeight * halfHeight) + (Math.Cos(latitude) * Math.Cos(otherLatitude) * halfWidth * halfWidth);
        return 2 * EarthRadiusKilometres * Math.Asin(Math.Min(1, Math.Sqrt(chord))) <= asked.Kilometres;
    }

    private static double Radians(decimal degrees) => (double)degrees * Math.PI / 180;
}
