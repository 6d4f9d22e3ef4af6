namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a place are for.</summary>
public static class PlaceKeys
{
    public static KeyText Id { get; } = new("Its id, as pages and maps name it.", "old-town");

    public static KeyText Title { get; } = new("What readers see.", "The old town");

    public static KeyText Latitude { get; } = new("Its latitude in degrees, south of the equator below zero.", "59.86");

    public static KeyText Longitude { get; } = new("Its longitude in degrees, west of Greenwich below zero.", "17.63");

    public static KeyText Source { get; } = new("Ids of the works that say where it lies, from sources.yml.", "[atlas]");

    public static KeyText Also { get; } = new("Other names of it.", "[Gamla stan]");

    public static KeyText Note { get; } = new("What readers have to know of it, in a sentence.", "The wall around it is gone.");
}
