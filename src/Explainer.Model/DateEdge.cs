namespace Explainer.Model;

/// <summary>What is known of the start or the end of a date.</summary>
public enum DateEdge
{
    /// <summary>There is a date for it.</summary>
    Known,

    /// <summary>There is none (<c>2014/..</c>): it goes on, or has always been.</summary>
    Open,

    /// <summary>There is one, but nobody knows it (<c>2014/</c>).</summary>
    Unknown,
}
